import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { InvalidInput } from '../../../../nodes/shared/fields/field';
import { text } from '../../../../nodes/shared/fields/values';
import { asObject, asRows, asText } from '../../../../nodes/shared/http/json';
import { propertiesOf } from '../../../../nodes/shared/operation/describe';
import { batch, type BatchOperation, type Resources } from '../../../../nodes/shared/operation/operation';
import { rejected } from '../../../../nodes/shared/operation/outcome';
import { run } from '../../../../nodes/shared/operation/run';
import { vendor, VendorNode } from './batchVendor';

const to = () => text({ displayName: 'To', name: 'to', type: 'string', required: true, default: '' });
const file = () => text({ displayName: 'File', name: 'file', type: 'string', required: true, default: '' });

const rows: BatchOperation['batch']['rows'] = {
  of: (answer) => asRows(asObject(answer)?.rows),
  key: (row) => ({ recipient: asText(row.to) }),
  refusal: (row) => (row.status === 'OK' ? undefined : rejected(`Refused: ${String(row.status)}`)),
  tidy: (row) => row,
  envelope: (_answer, row) => row,
};

/** Sends after an upload, one for each distinct file. */
const send = batch({
  name: 'Send',
  action: 'Send message',
  description: 'Send a message with a file',
  fields: [],
  mapped: [to(), file()],
  before: async (parameters, { ask, binary, once, warn }) => {
    if (parameters.file === 'own') await binary('data');
    if (parameters.file === 'too large') throw new InvalidInput('File', 'is too large');
    if (parameters.file === 'big') warn('The file is big');
    const upload = () => ask({ method: 'POST', path: '/upload', body: { file: parameters.file } });
    const { url } = asObject(await once(parameters.file, upload)) ?? {};
    return { ...parameters, file: String(url) };
  },
  batch: {
    most: 1000,
    together: (parameters) => parameters.file,
    reference: () => undefined,
    entry: (parameters) => ({ to: parameters.to, reference: parameters.to }),
    request: (messages, parameters) => ({
      method: 'POST',
      path: '/send',
      body: { file: parameters.file, messages },
    }),
    rows,
  },
});

/** Asks with POST and changes nothing. */
const price = batch({
  name: 'Calculate Price',
  action: 'Calculate price',
  description: 'Calculate the price of a message',
  fields: [],
  mapped: [to()],
  batch: {
    most: 1000,
    together: () => '',
    reference: () => undefined,
    entry: (parameters) => ({ to: parameters.to, reference: parameters.to }),
    request: (messages) => ({ method: 'POST', path: '/price', reads: true, body: { messages } }),
    rows,
  },
});

const resources: Resources = { message: { name: 'Message', operations: { send, price } } };

/** A node whose messages need a request before they can be sent. */
export class PreparedNode extends VendorNode {
  constructor() {
    super();
    this.description = { ...this.description, properties: propertiesOf(resources) };
  }

  override async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor, resources, idOf: (row) => row.id });
  }
}
