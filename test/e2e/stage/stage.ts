import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { N8nApi, Owner } from '../../../scripts/n8n/api';
import type { Credential } from '../../../scripts/n8n/api/credentials';
import type { N8nProcess } from '../../../scripts/n8n/process';
import type { Sandbox } from '../../sandbox/server';

/** What every end-to-end test finds running: the sandbox and a real n8n with the packed package in it. */
export interface Stage {
  sandbox: Sandbox;
  n8n: N8nProcess;
  api: N8nApi;
  owner: Owner;
  /** The sandbox's accounts as n8n has stored them, by credential type. */
  credentials: Map<string, Credential>;
}

const key = 'stage';

export function setStage(stage: Stage | undefined, where: object = globalThis): void {
  Reflect.set(where, key, stage);
}

export function stageIfOpen(): Stage | undefined {
  return Reflect.get(globalThis, key) as Stage | undefined;
}

/** The open stage; the environment hands it on to the tests. */
export function stage(): Stage {
  const open = stageIfOpen();
  if (!open) throw new Error('The stage is not open. Run the end-to-end tests with: npm run test:e2e');
  return open;
}

const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  name: string;
  n8n: { nodes: string[]; credentials: string[] };
};

export const packageName = manifest.name;
export const nodeFiles = manifest.n8n.nodes;
export const credentialFiles = manifest.n8n.credentials;
