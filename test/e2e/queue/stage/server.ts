import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';

import { until } from '../../../../scripts/wait';

/** Who a program runs as; the one who runs the tests when left out. */
export interface Account {
  uid?: number;
  gid?: number;
}

export interface Program extends Account {
  name: string;
  program: string;
  args: string[];
  logFile: string;
  /** Goes when the program ends. */
  folder?: string;
}

/** A server on loopback, and its end. */
export interface Server {
  port: number;
  stop(): Promise<void>;
}

const startMs = 60_000;

/** Runs until it is stopped or this process ends; resolves when the port answers. */
export async function startServer(port: number, { name, logFile, ...order }: Program): Promise<Server> {
  const log = createWriteStream(logFile);
  await once(log, 'open');
  const args = [join(__dirname, 'with-parent.cjs'), JSON.stringify(order)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', log, log] });
  const ended = once(child, 'exit');
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`${name} ended:\n${await readFile(logFile, 'utf8')}`);
    return await isOpen(port);
  };
  await until(answers, { what: `${name} on port ${port}`, withinMs: startMs });
  const stop = async () => {
    child.stdin.end();
    await ended;
    log.end();
  };
  return { port, stop };
}

async function isOpen(port: number): Promise<true | undefined> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  const answer = await Promise.race([
    once(socket, 'connect').then(() => true as const),
    once(socket, 'error').then(() => undefined),
  ]).catch(() => undefined);
  socket.destroy();
  return answer;
}
