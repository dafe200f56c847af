import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeParameters,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { ClickSend } from '../../../nodes/ClickSend/ClickSend.node';
import { Msg91 } from '../../../nodes/Msg91/Msg91.node';
import { Msg91Trigger } from '../../../nodes/Msg91/Msg91Trigger.node';
import { runWebhook, runWorkflow } from '../../harness';
import { InputNode } from '../../harness/inputNode';
import { credentialTypes, useSandbox } from '../sandbox';

const FILE = join(__dirname, '../../../examples/msg91-delivery-reports.json');

interface ExampleNode {
  name: string;
  type: string;
  parameters: INodeParameters;
  webhookId?: string;
}

interface Example {
  nodes: ExampleNode[];
  connections: Record<string, { main: Array<Array<{ node: string }>> }>;
}

/** Stands for a node of n8n's own: hands one of its parameters, with expressions resolved, to the test. */
class Resolved implements INodeType {
  description: INodeTypeDescription;

  constructor(name: string, path: string, keeps: (value: unknown) => Promise<boolean>) {
    this.description = {
      displayName: name,
      name: name.replace(/\W/g, ''),
      group: ['transform'],
      version: 1,
      description: name,
      defaults: { name },
      inputs: [NodeConnectionTypes.Main],
      outputs: [NodeConnectionTypes.Main],
      properties: [{ displayName: 'Taken', name: path.split('.')[0] ?? '', type: 'json', default: '' }],
    };
    this.execute = async function (this: IExecuteFunctions) {
      const kept: INodeExecutionData[] = [];
      for (const [item, data] of this.getInputData().entries()) {
        const value: unknown = this.getNodeParameter(path, item);
        if (await keeps(value)) kept.push({ ...data, pairedItem: { item } });
      }
      return [kept];
    };
  }

  execute: NonNullable<INodeType['execute']>;
}

const sandbox = useSandbox();

describe('The example that sends again what MSG91 could not deliver', () => {
  const text = readFileSync(FILE, 'utf8');
  const pushes: Array<{ headers: Record<string, string>; body: string; url: string }> = [];
  let n8n: Server;
  let example: Example;

  beforeAll(async () => {
    n8n = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        pushes.push({ headers, body: Buffer.concat(parts).toString(), url: request.url ?? '' });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => n8n.listen(0, '127.0.0.1', resolve));
    const { port } = n8n.address() as AddressInfo;
    const at = text
      .replaceAll('http://127.0.0.1:5678', `http://127.0.0.1:${port}`)
      .replaceAll('http://127.0.0.1:5690', sandbox().origin);
    example = JSON.parse(at) as Example;
  });
  afterAll(() => n8n.close());

  const called = (name: string): ExampleNode => {
    const found = example.nodes.find((node) => node.name === name);
    if (!found) throw new Error(`The example has no node "${name}"`);
    return found;
  };
  const people = (): IDataObject[] => JSON.parse(String(called('People').parameters.jsonOutput)).people;

  async function sendAndReport(): Promise<void> {
    const ask = new Resolved('Let the Sandbox Report', 'jsonBody', async (body) => {
      const url = String(called('Let the Sandbox Report').parameters.url);
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(url, { method: 'POST', headers, body: String(body) });
      expect([answer.status, await answer.json()]).toEqual([
        200,
        expect.objectContaining({ targets: [expect.objectContaining({ delivered: true })] }),
      ]);
      return true;
    });
    const run = await runWorkflow({
      nodes: [
        { type: new InputNode(), name: 'One Item per Person' },
        { type: new Msg91(), name: 'Send SMS', parameters: called('Send SMS').parameters },
        {
          type: ask,
          name: ask.description.displayName,
          parameters: called(ask.description.displayName).parameters,
        },
      ],
      links: [
        ['One Item per Person', 'Send SMS'],
        ['Send SMS', 'Let the Sandbox Report'],
      ],
      start: 'One Item per Person',
      items: people(),
      credentials: { ...sandbox().credentials },
      credentialTypes,
    });
    expect(run.error).toBeUndefined();
  }

  async function receive(push: (typeof pushes)[number]): Promise<INodeExecutionData[]> {
    const { parameters, webhookId } = called('MSG91 Report');
    expect(push.url).toBe(`/webhook/${webhookId}/webhook`);
    const { headers, body } = push;
    const { workflowData } = await runWebhook(new Msg91Trigger(), { headers, body }, { parameters });
    return workflowData?.[0] ?? [];
  }

  it('sends to both, and through ClickSend once more to the one that MSG91 did not reach', async () => {
    await sendAndReport();
    const reports = (await Promise.all(pushes.map(receive))).flat();
    const condition = 'conditions.conditions[0].leftValue';
    const unless = new Resolved('Not Delivered?', condition, async (failed) => failed === true);
    const run = await runWorkflow({
      nodes: [
        { type: new InputNode(), name: 'MSG91 Report' },
        { type: unless, name: 'Not Delivered?', parameters: called('Not Delivered?').parameters },
        {
          type: new ClickSend(),
          name: 'Send Through ClickSend',
          parameters: called('Send Through ClickSend').parameters,
        },
      ],
      links: [
        ['MSG91 Report', 'Not Delivered?'],
        ['Not Delivered?', 'Send Through ClickSend'],
      ],
      start: 'MSG91 Report',
      items: reports,
      credentials: { ...sandbox().credentials },
      credentialTypes,
    });

    expect(run.error).toBeUndefined();
    expect(reports.map(({ json }) => [json.CRQID, json.statusText])).toEqual([
      ['order-17', 'Delivered'],
      ['order-18', 'Failed'],
    ]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ vendor, to, body }) => [vendor, to, body]),
    ).toEqual([
      ['msg91', '919876543212', 'Hi Asha, your order 17 is ready.'],
      ['msg91', '919876543213', 'Hi Ravi, your order 18 is ready.'],
      [
        'clickSend',
        '+919876543213',
        'Your order-18 is ready. (MSG91 reported: Failed, so this comes through ClickSend.)',
      ],
    ]);
  });

  it('is joined as the test runs it, and each of our nodes exists', () => {
    const next = Object.entries(example.connections).map(([from, { main }]) => [from, main[0]?.[0]?.node]);
    const ours = example.nodes.map(({ type }) => type).filter((type) => type.includes('business-messaging'));

    expect(next).toEqual([
      ['Start', 'People'],
      ['People', 'One Item per Person'],
      ['One Item per Person', 'Send SMS'],
      ['Send SMS', 'Let the Sandbox Report'],
      ['MSG91 Report', 'Not Delivered?'],
      ['Not Delivered?', 'Send Through ClickSend'],
    ]);
    expect(ours.map((type) => type.split('.')[1])).toEqual(['msg91', 'msg91Trigger', 'clickSend']);
  });
});
