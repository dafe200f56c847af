import type { Sandbox } from '../sandbox/server';
import type { BenchStage } from './bench-stage';
import type { Measure } from './measure';
import {
  autoMapped,
  builtInMsg91,
  clickSend,
  defined,
  definedVariables,
  editFields,
  httpRequest,
  msg91,
  noOperation,
} from './nodes';
import { replay } from './raw-requests';
import type { Comparison } from './report';
import { itemCount, publish } from './workflows';

type Node = Parameters<typeof publish>[1];

const names = {
  nothing: 'No Operation',
  fields: 'Edit Fields, two expressions',
  http: 'HTTP Request node, one message each',
  builtIn: 'Built-in MSG91 node (once, no TLS)',
};

const rawOf = (name: string) => `Raw requests of ${name}`;

/** Every message was accepted; what was written down goes, so that each run starts with empty books. */
function expectAllSent({ ledger, requests }: Sandbox, name: string): void {
  const accepted = ledger.messages({ direction: 'out' }).length;
  ledger.clear();
  requests.clear();
  if (accepted !== itemCount) throw new Error(`"${name}" sent ${accepted} of ${itemCount} messages.`);
}

async function sending(stage: BenchStage, name: string, node: Node): Promise<Measure> {
  const { sandbox } = stage;
  return {
    name,
    run: await publish(stage, node),
    requests: () => sandbox.requests.all().length,
    verify: () => expectAllSent(sandbox, name),
  };
}

/** One of our nodes, and the same requests without n8n. */
async function withRaw(stage: BenchStage, name: string, node: Node): Promise<Measure[]> {
  const { sandbox } = stage;
  const ours = await sending(stage, name, node);
  sandbox.ledger.clear();
  sandbox.requests.clear();
  await ours.run();
  const recorded = sandbox.requests.all();
  expectAllSent(sandbox, name);
  return [{ ...ours, name: rawOf(name), run: () => replay(sandbox.origin, recorded) }, ours];
}

/** The measures that are taken in turns. */
export async function measuresInTurns(stage: BenchStage): Promise<Measure[]> {
  return [
    { name: names.nothing, run: await publish(stage, noOperation()) },
    { name: names.fields, run: await publish(stage, editFields()) },
    ...(await withRaw(stage, 'ClickSend, Define Below', clickSend(stage, defined))),
    ...(await withRaw(stage, 'ClickSend, Auto-Map', clickSend(stage, autoMapped))),
    ...(await withRaw(stage, 'MSG91 Flow, Define Below', msg91(stage, definedVariables))),
    ...(await withRaw(stage, 'MSG91 Flow, Auto-Map', msg91(stage, autoMapped))),
    await sending(stage, names.http, httpRequest(stage)),
  ];
}

/** Half a minute a time: it is taken once. */
export async function builtInMeasure(stage: BenchStage): Promise<Measure> {
  const run = await publish(stage, builtInMsg91(stage));
  return { name: names.builtIn, run, requests: stage.slowServer.requests };
}

const defineBelow = (name: string): Comparison => ({
  name,
  with: [names.fields, rawOf(name)],
  says: 'Edit Fields + raw requests',
  bound: 1.3,
});

const autoMap = (name: string): Comparison => ({
  name,
  with: [names.nothing, rawOf(name)],
  says: 'No Operation + raw requests',
  bound: 1.5,
});

export const comparisons: Comparison[] = [
  defineBelow('ClickSend, Define Below'),
  autoMap('ClickSend, Auto-Map'),
  defineBelow('MSG91 Flow, Define Below'),
  autoMap('MSG91 Flow, Auto-Map'),
  { name: names.http, with: ['ClickSend, Define Below'], says: 'ClickSend, Define Below' },
  { name: names.builtIn, with: ['MSG91 Flow, Define Below'], says: 'MSG91 Flow, Define Below' },
];
