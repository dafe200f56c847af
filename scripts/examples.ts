import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { N8nApi } from './n8n/api';
import type { Credential } from './n8n/api/credentials';
import type { WorkflowDraft, WorkflowNode } from './n8n/api/workflows';
import { examplesFolder } from './paths';

export interface Addresses {
  n8n: string;
  sandbox: string;
}

/** Addresses in the example files are those of the default ports. */
const inFiles: Array<[RegExp, keyof Addresses]> = [
  [/http:\/\/(127\.0\.0\.1|localhost):5678/g, 'n8n'],
  [/http:\/\/(127\.0\.0\.1|localhost):5690/g, 'sandbox'],
];

function atAddresses(text: string, addresses: Addresses): string {
  return inFiles.reduce((rest, [pattern, key]) => rest.replace(pattern, addresses[key]), text);
}

function withCredentials(node: WorkflowNode, credentials: Map<string, Credential>): WorkflowNode {
  const mapped = Object.keys(node.credentials ?? {}).map((type) => {
    const credential = credentials.get(type);
    if (!credential)
      throw new Error(
        `Example node "${node.name}" uses the credential type ${type}, which the sandbox has not.`,
      );
    return [type, { id: credential.id, name: credential.name }];
  });
  return mapped.length > 0 ? { ...node, credentials: Object.fromEntries(mapped) } : node;
}

async function readExamples(
  credentials: Map<string, Credential>,
  addresses: Addresses,
): Promise<WorkflowDraft[]> {
  const files = (await readdir(examplesFolder)).filter((file) => file.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(examplesFolder, file), 'utf8')));
  const examples = texts.map((text) => JSON.parse(atAddresses(text, addresses)) as WorkflowDraft);
  return examples.map(({ name, nodes, connections, settings }) => ({
    name,
    nodes: nodes.map((node) => withCredentials(node, credentials)),
    connections,
    settings,
  }));
}

/** A manual trigger starts only by hand; any other trigger needs its workflow published. */
async function triggersOf(api: N8nApi): Promise<Set<string>> {
  const triggers = (await api.nodeTypes()).filter(({ group }) => group.includes('trigger'));
  return new Set(triggers.map(({ name }) => name).filter((name) => name !== 'n8n-nodes-base.manualTrigger'));
}

/** Brings in the examples that are not there yet; one that the user has changed stays as it is. */
export async function importExamples(
  api: N8nApi,
  credentials: Map<string, Credential>,
  addresses: Addresses,
): Promise<void> {
  const present = new Set((await api.workflows.list()).map(({ name }) => name));
  const triggers = await triggersOf(api);
  for (const example of await readExamples(credentials, addresses)) {
    if (present.has(example.name)) continue;
    const workflow = await api.workflows.create(example);
    if (example.nodes.some(({ type }) => triggers.has(type))) await api.workflows.activate(workflow);
  }
}
