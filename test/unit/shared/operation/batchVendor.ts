import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ICredentialType,
  IDataObject,
  IExecuteFunctions,
  IHttpRequestOptions,
  INodeExecutionData,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';
import { collection } from '../../../../nodes/shared/fields/collection';
import { simplify } from '../../../../nodes/shared/fields/output';
import { messagesPerRequest, parallelRequests, timeout } from '../../../../nodes/shared/fields/sending';
import { flag, moment, text } from '../../../../nodes/shared/fields/values';
import type { CredentialData } from '../../../harness';
import { addressOf } from '../../../../nodes/shared/http/address';
import { asObject, asRows, asText } from '../../../../nodes/shared/http/json';
import { propertiesOf } from '../../../../nodes/shared/operation/describe';
import { batch, call, type Resources, type Vendor } from '../../../../nodes/shared/operation/operation';
import { rejected } from '../../../../nodes/shared/operation/outcome';
import { run } from '../../../../nodes/shared/operation/run';

/** A vendor of the tests' own: what the engine does must not depend on any real one. */
export const vendor: Vendor = {
  name: 'Vendor',
  credential: 'vendorApi',
  judge: ({ status, body }) => {
    if (status === 401) return { ...rejected('Vendor refused the key', { code: '401' }), endsRun: true };
    if (status >= 400) return rejected(`Vendor refused it (HTTP ${status})`, { code: String(status) });
    return { kind: 'taken', body };
  },
};

const to = () => text({ displayName: 'To', name: 'to', type: 'string', required: true, default: '' });
const body = () =>
  text({ displayName: 'Body', name: 'body', type: 'string', required: true, default: '' }, { most: 20 });
const group = () => text({ displayName: 'Group', name: 'group', type: 'string', default: '' });

const send = batch({
  name: 'Send',
  action: 'Send message',
  description: 'Send a message',
  fields: [
    simplify(),
    collection({ displayName: 'Options', name: 'options' }, [messagesPerRequest(1000), timeout(120)]),
  ],
  mapped: [
    to(),
    body(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields' }, [
      group(),
      text({ displayName: 'Own Reference', name: 'ownReference', type: 'string', default: '' }),
      flag({ displayName: 'Once', name: 'once', type: 'boolean', default: false }),
      moment({ displayName: 'Schedule', name: 'schedule', type: 'dateTime', default: '' }),
    ]),
  ],
  batch: {
    most: 1000,
    together: ({ additionalFields }) => additionalFields.group ?? '',
    reference: ({ additionalFields }) => additionalFields.ownReference,
    sameAs: ({ to: recipient, body: words, additionalFields }) =>
      additionalFields.once ? [recipient, words] : undefined,
    entry: (parameters, reference) => ({ to: parameters.to, body: parameters.body, reference }),
    request: (messages) => ({ method: 'POST', path: '/send', body: { messages } }),
    rows: {
      of: (answer) => asRows(asObject(answer)?.rows),
      key: (row) => ({ reference: asText(row.reference), recipient: asText(row.to), body: asText(row.body) }),
      refusal: (row) => (row.status === 'OK' ? undefined : rejected(`Refused: ${String(row.status)}`)),
      tidy: (row) => ({ accepted: true, ...row }),
      envelope: (answer, row) => ({ ...asObject(answer), rows: [row] }),
    },
  },
});

const single = call({
  name: 'Send Single',
  action: 'Send single message',
  description: 'Send one message in a request of its own',
  fields: [
    to(),
    body(),
    collection({ displayName: 'Options', name: 'options' }, [parallelRequests(), timeout(30)]),
  ],
  reference: () => undefined,
  request: (parameters, { reference }) => ({
    method: 'POST',
    path: '/single',
    body: { to: parameters.to, body: parameters.body, reference },
  }),
  rows: (answer) => [{ accepted: true, ...asObject(answer) }],
});

const keyed = call({
  name: 'Send Keyed',
  action: 'Send keyed message',
  description: 'Send one message that the vendor deduplicates',
  fields: [to(), body()],
  reference: () => undefined,
  request: (parameters, { reference }) => ({
    method: 'POST',
    path: '/single',
    repeat: 'sameKey',
    body: { to: parameters.to, reference },
  }),
  rows: (answer) => [{ accepted: true, ...asObject(answer) }],
});

const read = call({
  name: 'Get',
  action: 'Get message',
  description: 'Get a message',
  fields: [to()],
  request: (parameters) => ({ method: 'GET', path: '/message', query: { to: parameters.to } }),
  rows: (answer) => [asObject(answer) ?? {}],
});

const resources: Resources = {
  message: { name: 'Message', operations: { send, single, keyed, get: read } },
};

/** A node around these operations. */
export class VendorNode implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Vendor',
    name: 'vendor',
    group: ['output'],
    version: 1,
    description: 'Test node',
    defaults: { name: 'Vendor' },
    inputs: ['main'],
    outputs: ['main'],
    usableAsTool: true,
    credentials: [{ name: 'vendorApi', required: true }],
    properties: propertiesOf(resources),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor, resources, idOf: (row) => row.id });
  }
}

export class VendorApi implements ICredentialType {
  name = 'vendorApi';
  displayName = 'Vendor API';
  properties = [];
  authenticate = async (
    credentials: IDataObject,
    options: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> => ({
    ...options,
    url: addressOf(options, String(credentials.baseUrl)),
    headers: { ...options.headers, authorization: `Key ${String(credentials.key)}` },
  });
}

/** What the test's vendor was asked, and how it answers. */
export interface Asked {
  method: string;
  url: string;
  body: IDataObject;
}

export type Handler = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

/** A loopback server whose every answer is the test's own. */
export class VendorServer {
  readonly asked: Asked[] = [];
  handler: Handler = (_asked, response) => json(response, 200, {});
  private constructor(private readonly server: Server) {}

  static async start(): Promise<VendorServer> {
    const server = createServer();
    const started = new VendorServer(server);
    server.on('request', (request, response) => started.receive(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get credentials(): CredentialData {
    const { port } = this.server.address() as AddressInfo;
    return { vendorApi: { baseUrl: `http://127.0.0.1:${port}`, key: 'the-secret-key' } };
  }

  reset(): void {
    this.asked.length = 0;
    this.handler = (_asked, response) => json(response, 200, {});
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        body: text ? (JSON.parse(text) as IDataObject) : {},
      };
      this.asked.push(asked);
      this.handler(asked, response, request);
    });
  }
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The rows of an honest answer: every message accepted, with an id. */
export function rowsOf(asked: Asked): IDataObject[] {
  return asRows(asked.body.messages).map((message) => ({
    ...message,
    id: `id-${String(message.reference)}`,
    status: 'OK',
  }));
}
