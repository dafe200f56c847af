import { createHash } from 'node:crypto';
import { access, constants, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { modulesFolder, root } from './paths.mjs';
import { runStep } from './step.mjs';

const marker = join(modulesFolder, '.installed-lock-hash');
const remedy = 'Check the network connection and the lines above, then run the same command again.';

async function lockHash() {
  return createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * `npm ci` deletes node_modules, and with it the Node 24 inside that may be running this script:
 * the installation is done by the Node of the machine.
 */
async function nodeOutsideModules() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders.filter((each) => each && !each.includes('node_modules'))) {
    const isThere = await access(join(folder, 'node'), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return folder;
  }
  return dirname(process.execPath);
}

async function machineEnvironment() {
  const others = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  return { ...process.env, PATH: [await nodeOutsideModules(), ...others].join(delimiter) };
}

/** Installs the development dependencies unless those of the present lock file are there. */
export async function ensureDependencies() {
  const wanted = await lockHash();
  const present = await readFile(marker, 'utf8').catch(() => '');
  if (present.trim() === wanted) return;
  console.log('Installing the development dependencies (once, about a minute) ...');
  const environment = await machineEnvironment();
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await runStep({ name: 'install', command: ['npm', 'ci', ...quiet], environment, remedy });
  // Install scripts are off (see .npmrc); this one brings the Node 24 that n8n's engine needs.
  const node24 = ['npm', 'rebuild', 'node', '--ignore-scripts=false', ...quiet];
  await runStep({ name: 'install Node 24', command: node24, environment, remedy });
  await writeFile(marker, `${wanted}\n`);
}
