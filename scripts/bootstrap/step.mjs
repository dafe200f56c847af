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

/**
 * Runs one command with its output shown as it comes; ends in a StepFailed unless it exits with 0.
 * A step that `explainsItself` has already said what went wrong and what to do: no line of ours follows.
 */
export async function runStep(step) {
  const { name, command, environment = toolsFirst(process.env), isLast = false } = step;
  const [program, ...rest] = command;
  console.log(`> ${name}`);
  const child = spawn(program, rest, { cwd: root, env: environment, stdio: 'inherit' });
  const { error, code, signal, interruptedBy } = await outcomeOf(child);
  if (error) fail(step, `could not start: ${error.message}`, 127);
  if (interruptedBy && !(isLast && code === 0))
    fail(step, `was stopped by ${interruptedBy}`, exitCodeOf(interruptedBy));
  if (signal) fail(step, `was ended by ${signal}`, exitCodeOf(signal));
  if (code !== 0) fail(step, `failed with exit code ${code}`, code);
}

function fail({ name, remedy, explainsItself }, what, exitCode) {
  const line = `Step "${name}" ${what}.${remedy ? ` ${remedy}` : ''}`;
  throw new StepFailed(explainsItself ? '' : line, exitCode);
}
