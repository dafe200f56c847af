/** Installs the real n8n once into `.cache/n8n`; a second call finds it there. Run by `npm start` and the like. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { n8nFolder, n8nManifestFolder, root } from '../paths';
import { CommandStopped, runLogged } from './command';
import { withElapsedTime, withPackageCount } from './progress';

const marker = join(n8nFolder, '.installed');
const logFile = join(n8nFolder, 'install.log');
const manifests = ['package.json', 'package-lock.json'];

class InstallFailed extends Error {}

const again = 'Run the same command again to install it.';

/** What was installed for one lock file, Node or machine does not serve another. */
async function wantedInstallation(): Promise<string> {
  const lock = await readFile(join(n8nManifestFolder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} node ${process.versions.modules} ${process.platform} ${process.arch}`;
}

/** node-gyp compiles against the headers that came with our Node 24, not against those of the machine's Node. */
function headersOfNode(): NodeJS.ProcessEnv {
  const parts = join(root, 'node_modules', 'node', 'node_modules');
  const folder = readdirSync(parts).find((part) =>
    existsSync(join(parts, part, 'include', 'node', 'node.h')),
  );
  return folder ? { npm_config_nodedir: join(parts, folder) } : {};
}

async function npm(args: string[], remedy: string): Promise<void> {
  const env = { ...process.env, ...headersOfNode() };
  try {
    await runLogged({ program: 'npm', args, cwd: n8nFolder, env, logFile });
  } catch (error) {
    const what = `Installing n8n ended at "npm ${args[0]}": ${error instanceof Error ? error.message : String(error)}.`;
    if (error instanceof CommandStopped) throw new InstallFailed(`${what} ${again}`);
    throw new InstallFailed(`${what} ${remedy} ${again} Details: ${relative(root, logFile)}`);
  }
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

async function install(): Promise<void> {
  await rm(marker, { force: true });
  await mkdir(n8nFolder, { recursive: true });
  for (const file of manifests) await copyFile(join(n8nManifestFolder, file), join(n8nFolder, file));
  await writeFile(logFile, '');
  console.log('Installing n8n once into .cache/n8n: about 2 GB and 3 minutes');
  await withPackageCount(n8nFolder, () =>
    npm(['ci', '--legacy-peer-deps', '--ignore-scripts', ...quiet], 'Check network and disk space.'),
  );
  console.log("Building n8n's database driver, about a minute");
  await withElapsedTime(() =>
    npm(
      ['rebuild', 'sqlite3', '--ignore-scripts=false', ...quiet],
      'It needs python3, make and g++ (Debian: apt-get install python3 make g++).',
    ),
  );
}

async function main(): Promise<void> {
  const wanted = await wantedInstallation();
  const present = existsSync(marker) ? await readFile(marker, 'utf8') : '';
  if (present === wanted) return;
  await install();
  await writeFile(marker, wanted);
}

main().catch((error: unknown) => {
  console.error(error instanceof InstallFailed ? error.message : error);
  process.exitCode = 1;
});
