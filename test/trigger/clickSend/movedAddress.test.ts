import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());

describe('after a change of the webhook address', () => {
  it.each(['http://127.0.0.1:9', 'https://n8n.invalid', 'http://127.0.0.1:9/behind/a/proxy'])(
    'updates its own rule to %s, with the same secret',
    async (instanceUrl) => {
      const node = stage();
      await node.activate();
      const [before] = structuredClone(rules());
      const { token } = node;
      const moved = node.changed({ instanceUrl });

      expect(await moved.activate()).toBe('found');
      expect(moved.url.startsWith(`${instanceUrl}/`)).toBe(true);
      expect(rules()).toEqual([{ ...before, action_address: `${moved.url}?token=${token}` }]);
      expect(await moved.activate()).toBe('found');
      await moved.deactivate();
      expect(rules()).toEqual([]);
    },
  );

  it('takes its own rule away when the event changes with the address', async () => {
    const node = stage();
    await node.activate();
    const changes = { instanceUrl: 'http://127.0.0.1:9', parameters: { event: 'smsReceipt' } };

    expect(await node.changed(changes).activate()).toBe('created');
    expect(rules()).toEqual([]);
    expect(sandbox().clickSend.receiptRules.all()).toHaveLength(1);
  });

  it('updates its own rule also where the old address still leads to this n8n', async () => {
    const instanceUrl = await serving(async (query) => {
      const { answer, startsExecution } = await moved.receive({ method: 'GET', query });
      expect(startsExecution).toBe(false);
      return answer?.status ?? 0;
    });
    const node = new Stage(sandbox(), {}, { instanceUrl });
    const moved = node.changed({ instanceUrl: 'http://127.0.0.1:9' });
    await node.activate();

    expect(await moved.activate()).toBe('found');
    expect(rules().map((rule) => rule.action_address)).toEqual([`${moved.url}?token=${moved.token}`]);
    expect(asked).not.toEqual([]);
  });

  it('still refuses who asks for it there without the secret, while it has not moved', async () => {
    const node = stage();
    await node.activate();
    const run = await node.receive({ method: 'GET', query: { probe: 'address' } });

    expect([run.answer?.status, run.startsExecution]).toEqual([401, false]);
  });

  it.each([200, 404, 502])('updates its own rule where the old address answers %d', async (status) => {
    const node = new Stage(sandbox(), {}, { instanceUrl: await serving(() => status) });
    await node.activate();

    expect(await node.changed({ instanceUrl: 'http://127.0.0.1:9' }).activate()).toBe('found');
    expect(rules()).toHaveLength(1);
  });

  it.each([401, 403])('leaves the rule to the n8n whose old address still answers %d', async (status) => {
    const instanceUrl = await serving(() => status);
    const node = new Stage(sandbox(), {}, { instanceUrl });
    await node.activate();
    const before = structuredClone(rules());
    const staging = node.copied({ instanceUrl: 'http://127.0.0.1:9' });

    expect(await staging.activate()).toBe('created');
    expect(rules()).toHaveLength(2);
    expect(rules()[0]).toEqual(before[0]);
    expect(asked.length).toBeGreaterThan(0);
    for (const each of asked) expect(each).toMatch(`GET ${new URL(node.url).pathname}?probe=`);
    expect(asked.join()).not.toContain('token');
    await staging.deactivate();
    expect(rules()).toEqual(before);
  });
});

const asked: string[] = [];
let original: Server | undefined;

/** An n8n that has the trigger too; by itself it refuses who comes without the secret. */
async function serving(answer: (query: Record<string, string>) => number | Promise<number>): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { searchParams } = new URL(String(request.url), 'http://n8n.test');
    void Promise.resolve(answer(Object.fromEntries(searchParams))).then((status) =>
      response.writeHead(status).end(),
    );
  });
  original = server;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => asked.splice(0));
afterEach(() => original?.close().closeAllConnections());
