import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const modulesFolder = join(root, 'node_modules');
export const binFolder = join(modulesFolder, '.bin');
