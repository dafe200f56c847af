import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';

export const ROOT = resolve(__dirname, '../..');

interface Manifest {
  name: string;
  n8n: { nodes: string[]; credentials: string[] };
}

const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

export const packageName = manifest.name;

/** The sources of the nodes that package.json promises, as paths from the root. */
export const nodeFiles = manifest.n8n.nodes.map(sourceOf);

/** The sources of the credentials that package.json promises. */
export const credentialFiles = manifest.n8n.credentials.map(sourceOf);

/** A new instance of the node whose source this is. */
export function newNode(file: string): INodeType {
  const made = construct(file);
  if (isNode(made)) return made;
  throw new Error(`${file} exports a class that is no node`);
}

/** A new instance of the credential whose source this is. */
export function newCredential(file: string): ICredentialType {
  const made = construct(file);
  if (isCredential(made)) return made;
  throw new Error(`${file} exports a class that is no credential`);
}

/** The name of the class n8n looks for: the file's name without its kind. */
export function classNameOf(file: string): string {
  return basename(file).replace(/\..*$/, '');
}

function construct(file: string): unknown {
  if (!existsSync(join(ROOT, file))) throw new Error(`package.json promises ${file}, but it is not there`);
  const module = jest.requireActual<Record<string, new () => unknown>>(join(ROOT, file));
  const found = module[classNameOf(file)];
  if (!found) throw new Error(`${file} exports no class ${classNameOf(file)}`);
  return new found();
}

function sourceOf(built: string): string {
  return built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

function isNode(value: unknown): value is INodeType {
  return typeof value === 'object' && value !== null && 'description' in value;
}

function isCredential(value: unknown): value is ICredentialType {
  return typeof value === 'object' && value !== null && 'properties' in value && 'displayName' in value;
}
