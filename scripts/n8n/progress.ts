import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface LockedPackage {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000);

/** The folders the lock file will fill on this machine; packages for other platforms stay away. */
async function lockedFolders(lockFile: string): Promise<string[]> {
  const lock = JSON.parse(await readFile(lockFile, 'utf8')) as { packages: Record<string, LockedPackage> };
  const fits = ({ os, cpu }: LockedPackage) =>
    (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
  return Object.entries(lock.packages)
    .filter(([folder, locked]) => folder !== '' && fits(locked))
    .map(([folder]) => folder);
}

async function countInstalled(base: string, folders: string[]): Promise<number> {
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(base, folder, 'package.json')).then(
        () => 1,
        () => 0,
      ),
    ),
  );
  return found.reduce<number>((sum, one) => sum + one, 0);
}

/** Shows every few seconds how far an installation has come, while `work` runs. */
export async function withPackageCount(base: string, work: () => Promise<void>): Promise<void> {
  const folders = await lockedFolders(join(base, 'package-lock.json'));
  const start = Date.now();
  const show = async () => {
    const done = await countInstalled(base, folders);
    console.log(`  ${seconds(start)} s: ${done} of about ${folders.length} packages`);
  };
  await withTicks(show, work);
}

/** Shows every few seconds that `work` still runs. */
export async function withElapsedTime(work: () => Promise<void>): Promise<void> {
  const start = Date.now();
  await withTicks(() => Promise.resolve(console.log(`  ${seconds(start)} s`)), work);
}

async function withTicks(show: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => void show(), 5_000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
