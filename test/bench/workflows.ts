import axios from 'axios';

import type { WorkflowNode } from '../../scripts/n8n/api/workflows';
import { until } from '../../scripts/wait';
import { builtIn, chain } from '../e2e/stage/workflows';
import { packageName } from '../e2e/stage/stage';
import type { BenchStage } from './bench-stage';

type Node = Omit<WorkflowNode, 'position'>;

export const itemCount = 1_000;

const phoneOf = (index: number) => `+614111${String(index).padStart(5, '0')}`;
const mobileOf = (index: number) => `9198765${String(index).padStart(5, '0')}`;

/** The same people for every node, named as each of them would have it. */
const people = Array.from({ length: itemCount }, (_, index) => ({
  phone: phoneOf(index),
  to: phoneOf(index),
  body: `Hello number ${index}, your table is ready.`,
  mobile: mobileOf(index),
  name: `Guest ${index}`,
  order: `A${index}`,
}));

export function ourNode(stage: BenchStage, name: string, type: string, parameters: object): Node {
  return {
    name,
    type: `${packageName}.${name}`,
    typeVersion: 1,
    parameters: { ...parameters },
    credentials: credentialOf(stage, type),
  };
}

export function credentialOf({ credentials }: BenchStage, type: string) {
  const credential = credentials.get(type);
  if (!credential) throw new Error(`No credential of type ${type}.`);
  return { [type]: { id: credential.id, name: credential.name } };
}

let hooks = 0;

/** Webhook, Split Out, node under test; the returned call takes as long as one run. */
export async function publish({ api, n8n }: BenchStage, node: Node): Promise<() => Promise<void>> {
  hooks += 1;
  const path = `bench-${hooks}`;
  const webhook = {
    ...builtIn('Webhook', 'webhook', 2, {
      path,
      httpMethod: 'POST',
      responseMode: 'lastNode',
      responseData: 'noData',
    }),
    webhookId: path,
  };
  const split = builtIn('Split Out', 'splitOut', 1, { fieldToSplitOut: 'body.items' });
  const workflow = await api.workflows.create(chain([webhook, split, node]));
  await api.workflows.activate(workflow);
  const url = `${n8n.origin}/webhook/${path}`;
  await registered(url);
  return async () => {
    await axios.post(url, { items: people }, { timeout: 300_000 });
  };
}

/** A GET of a registered POST webhook is refused by its name; before that n8n knows nothing of it. */
async function registered(url: string): Promise<void> {
  const isThere = async () => {
    const { data } = await axios.get(url, { validateStatus: () => true });
    return JSON.stringify(data).includes('not registered for GET') ? true : undefined;
  };
  await until(isThere, { what: `The webhook ${url}`, withinMs: 20_000 });
}
