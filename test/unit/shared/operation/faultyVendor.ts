import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { InvalidInput } from '../../../../nodes/shared/fields/field';
import { text } from '../../../../nodes/shared/fields/values';
import { asObject, asRows, asText } from '../../../../nodes/shared/http/json';
import { propertiesOf } from '../../../../nodes/shared/operation/describe';
import { batch, call, offline, type Resources } from '../../../../nodes/shared/operation/operation';
import { run } from '../../../../nodes/shared/operation/run';
import { vendor, VendorNode } from './batchVendor';

const to = () => text({ displayName: 'To', name: 'to', type: 'string', required: true, default: '' });

/** Stands for a fault of ours: thrown where the item says so. */
function faultAt(place: string, what: unknown): void {
  if (what === `fault in ${place}`) throw new TypeError('Cannot read properties of undefined');
  if (what === `bad in ${place}`) throw new InvalidInput('To', 'is of no use');
}

const send = batch({
  name: 'Send',
  action: 'Send message',
  description: 'Send a message',
  fields: [],
  mapped: [to()],
  check: ({ to: recipient }) => (faultAt('check', recipient), []),
  before: async (parameters) => (faultAt('before', parameters.to), parameters),
  batch: {
    most: 1000,
    together: ({ to: recipient }) => faultAt('together', recipient),
    reference: () => undefined,
    entry: ({ to: recipient }, reference) => (faultAt('entry', recipient), { to: recipient, reference }),
    request: (messages) => {
      for (const message of messages) faultAt('request', message.to);
      return { method: 'POST', path: '/send', body: { messages } };
    },
    rows: {
      of: (answer) => asRows(asObject(answer)?.rows),
      key: (row) => ({ reference: asText(row.reference) }),
      refusal: (row) => (faultAt('refusal', row.to), undefined),
      tidy: (row) => (faultAt('tidy', row.to), { ...row, accepted: true }),
      envelope: (_answer, row) => row,
    },
  },
});

const single = call({
  name: 'Send Single',
  action: 'Send single message',
  description: 'Send one message in a request of its own',
  fields: [to()],
  reference: () => undefined,
  request: ({ to: recipient }, { reference }) => {
    faultAt('request', recipient);
    return { method: 'POST', path: '/single', body: { to: recipient, reference } };
  },
  rows: (answer, { to: recipient }) => (faultAt('rows', recipient), [asObject(answer) ?? {}]),
});

const preview = offline({
  name: 'Preview',
  action: 'Preview message',
  description: 'Preview a message',
  fields: [to()],
  compute: ({ to: recipient }) => (faultAt('compute', recipient), [{ recipient }]),
});

const resources: Resources = { message: { name: 'Message', operations: { send, single, preview } } };

/** A node whose operations have faults of their own. */
export class FaultyNode extends VendorNode {
  constructor() {
    super();
    this.description = { ...this.description, properties: propertiesOf(resources) };
  }

  override async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor, resources, idOf: (row) => row.id });
  }
}
