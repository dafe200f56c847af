import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';

import { binFolder, root } from './paths.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export class StepFailed extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The tools in node_modules/.bin come first, the Node 24 of the npm package `node` among them. */
function toolsFirst(environment) {
  return { ...environment, PATH: [binFolder, environment.PATH].join(delimiter) };
}

function outcomeOf(child) {
  return new Promise((resolve) => {
    const received = [];
    const pass = (signal) => {
      received.push(signal);
      child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, pass);
    const finish = (outcome) => {
      for (const signal of passedOn) process.off(signal, pass);
      resolve({ ...outcome, interruptedBy: received[0] });
    };
    child.once('error', (error) => finish({ error }));
    child.once('close', (code, signal) => finish({ code, signal }));
  });
}

const exitCodeOf = (signal) => 128 + (constants.signals[signal] ?? 0);

/** Runs one command with its output shown as it comes; ends in a StepFailed unless it exits with 0. */
export async function runStep({
  name,
  command,
  environment = toolsFirst(process.env),
  remedy,
  isLast = false,
}) {
  const [program, ...rest] = command;
  console.log(`> ${name}`);
  const child = spawn(program, rest, { cwd: root, env: environment, stdio: 'inherit' });
  const { error, code, signal, interruptedBy } = await outcomeOf(child);
  const hint = remedy ? ` ${remedy}` : '';
  if (error) throw new StepFailed(`Step "${name}" could not start: ${error.message}.${hint}`, 127);
  if (interruptedBy) {
    if (isLast && code === 0) return;
    throw new StepFailed(`Step "${name}" was stopped by ${interruptedBy}.`, exitCodeOf(interruptedBy));
  }
  if (signal) throw new StepFailed(`Step "${name}" was ended by ${signal}.${hint}`, exitCodeOf(signal));
  if (code !== 0) throw new StepFailed(`Step "${name}" failed with exit code ${code}.${hint}`, code);
}
