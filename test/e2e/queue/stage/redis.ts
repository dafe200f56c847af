import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { freePort } from '../../../../scripts/ports';
import type { Server } from './server';
import { startServer } from './server';

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the machine has Redis, if it has it. */
export function redisProgram(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram);
}

/** Keeps everything in memory: nothing is left behind. */
export async function startRedis(program: string, dir: string): Promise<Server> {
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port: String(port), dir, save: '', appendonly: 'no' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return await startServer(port, { name: 'Redis', program, args, logFile: join(dir, 'redis.log') });
}
