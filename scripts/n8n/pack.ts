import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { cacheFolder, root } from '../paths';

const run = promisify(execFile);

interface Packed {
  filename: string;
}

/** Makes the tarball that npm would publish, and returns its path. */
export async function packPackage(): Promise<string> {
  const folder = join(cacheFolder, 'package');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: root });
  const [packed] = JSON.parse(stdout) as Packed[];
  if (!packed) throw new Error('"npm pack" made no package. Run "npm pack" by hand to see why.');
  return join(folder, packed.filename);
}

async function packageName(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string };
  return manifest.name;
}

/**
 * Puts the tarball where n8n keeps community packages. It is only unpacked: an npm install in there would bring a
 * second n8n-workflow, and n8n would no longer know our errors for its own.
 */
export async function putIntoN8n(tarball: string, userFolder: string): Promise<void> {
  const folder = join(userFolder, '.n8n', 'nodes', 'node_modules', await packageName());
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
}
