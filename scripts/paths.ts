import { join } from 'node:path';

export const root = join(__dirname, '..');
export const cacheFolder = join(root, '.cache');
export const examplesFolder = join(root, 'examples');

/** Everything this repository installs, packs or stores while running lies in the git-ignored `.cache`. */
export const n8nFolder = join(cacheFolder, 'n8n');
export const n8nManifestFolder = join(root, 'scripts', 'n8n');
