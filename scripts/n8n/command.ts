import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export interface Command {
  program: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Takes what the command prints; the screen stays free for our own lines. */
  logFile: string;
}

const stopSignals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

class CommandFailed extends Error {}
export class CommandStopped extends Error {}

/**
 * Runs a command to its end. When this process is told to stop, the command and all it started end at once
 * (npm would first finish its installation, to then take it back: minutes).
 */
export async function runLogged({ program, args, cwd, env = process.env, logFile }: Command): Promise<void> {
  const log = createWriteStream(logFile, { flags: 'a' });
  await once(log, 'open');
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', log, log], detached: true });
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  for (const signal of stopSignals) process.on(signal, stop);
  try {
    const code = await exitCodeOf(child);
    if (stoppedBy) throw new CommandStopped(`stopped by ${stoppedBy}`);
    if (code !== 0) throw new CommandFailed(`exit code ${String(code)}`);
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
    log.end();
  }
}

async function exitCodeOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
