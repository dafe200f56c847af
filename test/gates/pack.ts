import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources';

interface Manifest {
  name: string;
  n8n: { nodes: string[]; credentials: string[] };
}

/** The package's own package.json. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}

/** Fails with the remedy where the package has not been built. */
export function needsDist(): void {
  const missing = [...manifest().n8n.nodes, ...manifest().n8n.credentials].filter(
    (path) => !existsSync(join(ROOT, path)),
  );
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build" first.`);
}

/** The paths npm would publish. */
export function packedPaths(): string[] {
  const [{ files }] = npmPack('--dry-run');
  return files.map(({ path }: { path: string }) => path);
}

/** Packs the package and unpacks it into a folder of its own, as a registry's user gets it. */
export function unpack(): { folder: string; remove(): void } {
  const place = mkdtempSync(join(tmpdir(), 'packed-'));
  const [{ filename }] = npmPack('--pack-destination', place);
  execFileSync('tar', ['-xzf', join(place, filename), '-C', place]);
  return { folder: join(place, 'package'), remove: () => rmSync(place, { recursive: true, force: true }) };
}

function npmPack(...options: string[]) {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return JSON.parse(
    execFileSync('npm', ['pack', '--json', ...options], { cwd: ROOT, encoding: 'utf8', stdio }),
  );
}
