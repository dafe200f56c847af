import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InboundRule } from '../../sandbox/clicksend/rules';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());
const calls = (method: string) =>
  sandbox()
    .requests.all({ method })
    .map(({ path }) => path);

/** A rule that somebody else wrote. */
function foreignRule(address: string, more: Partial<InboundRule> = {}): InboundRule {
  return sandbox().clickSend.inboundRules.add({
    dedicated_number: '*',
    rule_name: 'written by hand',
    message_search_type: 0,
    message_search_term: null,
    action: 'URL',
    action_address: address,
    enabled: 1,
    webhook_type: 'post',
    body: null,
    ...more,
  });
}

describe('the first activation', () => {
  it('writes one rule, with a secret in its address', async () => {
    const node = stage();

    expect(await node.activate()).toBe('created');
    const [rule] = rules();
    expect(rules()).toHaveLength(1);
    expect(rule).toMatchObject({
      dedicated_number: '*',
      message_search_type: 0,
      message_search_term: '',
      action: 'URL',
      action_address: `${node.url}?token=${node.token}`,
      enabled: 1,
      webhook_type: 'json',
    });
    expect(node.token).toMatch(/^[\w-]{43}$/);
    expect(rule?.rule_name).toBe('n8n: Workflow under test (workflowUnderTest), ClickSend Trigger');
  });

  it('gives each trigger a secret of its own', async () => {
    const [one, other] = [
      stage(),
      new Stage(sandbox(), {}, { workflowId: 'other', instanceUrl: 'http://b.test' }),
    ];
    await one.activate();
    await other.activate();

    expect(one.token).not.toBe(other.token);
    expect(rules()).toHaveLength(2);
  });

  it('keeps nothing of the account but its id', async () => {
    const node = stage();
    await node.activate();

    expect(node.spec.staticData).toEqual({
      registration: {
        ruleId: String(rules()[0]?.id),
        address: rules()[0]?.action_address,
        token: node.token,
        event: 'smsInbound',
        workflowId: 'workflowUnderTest',
        userId: '1001',
      },
    });
  });
});

describe('after a restart', () => {
  it('finds its own rule again and changes nothing', async () => {
    const node = stage();
    await node.activate();
    const before = structuredClone({ rules: rules(), memory: node.spec.staticData });
    sandbox().requests.clear();

    expect(await node.activate()).toBe('found');
    expect({ rules: rules(), memory: node.spec.staticData }).toEqual(before);
    expect([calls('POST'), calls('PUT'), calls('DELETE')]).toEqual([[], [], []]);
  });

  it('finds it on the last page of many rules', async () => {
    for (let index = 0; index < 230; index++) foreignRule(`https://example.com/${index}`);
    const node = stage();
    await node.activate();

    expect(await node.activate()).toBe('found');
    expect(rules()).toHaveLength(231);
  });

  it('finds it although n8n forgot everything, and gives it a new secret', async () => {
    const [before, after] = [stage(), stage()];
    await before.activate();

    expect(await after.activate()).toBe('found');
    expect(rules().map((rule) => rule.action_address)).toEqual([`${after.url}?token=${after.token}`]);
    expect(after.token).not.toBe(before.token);
  });

  it('enables it again when somebody disabled it', async () => {
    const node = stage();
    await node.activate();
    const [rule] = rules();
    if (rule) rule.enabled = 0;

    expect(await node.activate()).toBe('found');
    expect(rules()).toMatchObject([{ id: rule?.id, enabled: 1 }]);
  });

  it('writes a new one when the own one is gone', async () => {
    const node = stage();
    await node.activate();
    sandbox().clickSend.inboundRules.all().splice(0);

    expect(await node.activate()).toBe('created');
    expect(rules()).toHaveLength(1);
  });

  it('adapts it to options that were changed', async () => {
    const node = stage();
    await node.activate();
    const parameters = { event: 'smsInbound', options: { messageSearchTerm: 'YES', messageSearchType: 1 } };

    expect(await node.changed({ parameters }).activate()).toBe('found');
    expect(rules()).toMatchObject([{ message_search_term: 'YES', message_search_type: 1 }]);
  });
});

describe('after a change of the webhook address', () => {
  it('updates its own rule', async () => {
    const node = stage();
    await node.activate();
    const moved = node.changed({ instanceUrl: 'http://127.0.0.1:9' });

    expect(await moved.activate()).toBe('found');
    expect(rules().map((rule) => rule.action_address)).toEqual([`${moved.url}?token=${moved.token}`]);
    expect(moved.url).toContain('http://127.0.0.1:9/');
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

  it('leaves the rule to the n8n that still answers at the old address', async () => {
    const instanceUrl = await serving(() => 401);
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

describe('rules of others', () => {
  it('are not touched, wherever they lead', async () => {
    const node = stage();
    foreignRule('https://example.com/hook?token=abc');
    foreignRule(node.url);
    foreignRule('+61411111111', { action: 'AUTO_REPLY' });
    foreignRule(`${node.url}?token=abc`, { action: 'POLL' });
    foreignRule(`${node.url}er?token=abc`);
    const before = structuredClone(rules());

    expect(await node.activate()).toBe('created');
    expect(rules().slice(0, -1)).toEqual(before);
    expect(await node.activate()).toBe('found');
    await node.deactivate();
    expect(rules()).toEqual(before);
  });

  it('are not touched when somebody made another one of ours', async () => {
    const node = stage();
    await node.activate();
    const [rule] = rules();
    if (rule) rule.action_address = 'https://example.com/mine-now';

    expect(await node.activate()).toBe('created');
    expect(rules()).toHaveLength(2);
    await node.deactivate();
    expect(rules()).toMatchObject([{ action_address: 'https://example.com/mine-now' }]);
  });

  it('include that of the workflow this one was copied from', async () => {
    const original = stage();
    await original.activate();
    const before = structuredClone(rules());
    const copy = original.copied({ workflowId: 'copy', instanceUrl: 'http://127.0.0.1:9' });

    await copy.deactivate();
    expect(rules()).toEqual(before);
    const again = original.copied({ workflowId: 'copy', instanceUrl: 'http://127.0.0.1:9' });
    expect(await again.activate()).toBe('created');
    expect(rules()).toHaveLength(2);
    expect(rules()[0]).toEqual(before[0]);
    expect(again.token).not.toBe(original.token);
    await again.deactivate();
    expect(rules()).toEqual(before);
    expect(await original.activate()).toBe('found');
  });

  it('include that of the published workflow while one listens in the editor', async () => {
    const published = stage();
    await published.activate();
    const before = structuredClone(rules());
    const listening = new Stage(sandbox(), {}, { isTest: true });

    expect(await listening.activate()).toBe('created');
    expect(rules()[1]?.action_address).toContain('/webhook-test/');
    await listening.deactivate();
    expect(rules()).toEqual(before);
  });
});

describe('deactivation', () => {
  it('removes the rule and forgets it', async () => {
    const node = stage();
    await node.activate();
    await node.deactivate();

    expect(rules()).toEqual([]);
    expect(node.spec.staticData).toEqual({});
  });

  it('is done when the rule is gone already', async () => {
    const node = stage();
    await node.activate();
    sandbox().clickSend.inboundRules.all().splice(0);

    await node.deactivate();
    expect(node.spec.staticData).toEqual({});
  });

  it.each([404, 403])('is done when the rule goes meanwhile and the answer is %d', async (status) => {
    const node = stage();
    await node.activate();
    sandbox().faults.order({ vendor: 'clickSend', method: 'DELETE', kind: 'status', status, when: 'after' });

    await node.deactivate();
    expect(rules()).toEqual([]);
    expect(node.spec.staticData).toEqual({});
  });

  it('says so when ClickSend does not let it remove the rule', async () => {
    const node = stage();
    await node.activate();
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'DELETE',
      kind: 'status',
      status: 403,
      times: 'always',
    });

    await expect(node.deactivate()).rejects.toThrow(/FORBIDDEN/);
    expect(rules()).toHaveLength(1);
    expect(node.spec.staticData).toHaveProperty('registration');
  });

  it('removes what an earlier activation wrote before its answer was lost', async () => {
    const node = stage();
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'POST',
      path: '/automations/sms/inbound',
      kind: 'reset',
      when: 'after',
    });
    await expect(node.activate()).rejects.toThrow();
    expect(rules()).toHaveLength(1);

    await node.deactivate();
    expect(rules()).toEqual([]);
  });
});

describe('errors', () => {
  it.each([
    ['401', { kind: 'status', status: 401 } as const, /Check the username and API key/],
    ['a fault of the server', { kind: 'status', status: 500, times: 'always' } as const, /fault of its own/],
    ['an error inside of HTTP 200', { kind: 'errorInside', times: 'always' } as const, /ClickSend/],
    ['a page in place of an answer', { kind: 'html', times: 'always' } as const, /ClickSend/],
  ])('of the list are errors, not an absent rule: %s', async (_case, fault, message) => {
    const node = stage();
    await node.activate();
    sandbox().faults.order({ vendor: 'clickSend', path: '/automations/sms/inbound', ...fault });

    await expect(node.activate()).rejects.toThrow(message);
    expect(rules()).toHaveLength(1);
  });

  it('of the first activation leave no memory', async () => {
    const node = stage();
    sandbox().faults.order({ vendor: 'clickSend', method: 'POST', kind: 'status', status: 400 });

    await expect(node.activate()).rejects.toThrow(/BAD_REQUEST/);
    expect(rules()).toEqual([]);
    expect(node.spec.staticData).toEqual({});
  });

  it('show no secret', async () => {
    const node = stage();
    sandbox().faults.order({ vendor: 'clickSend', method: 'POST', kind: 'status', status: 400 });
    const error: unknown = await node.activate().catch((thrown: unknown) => thrown);

    const shown = JSON.stringify(error, Object.getOwnPropertyNames(error));
    expect(shown).not.toContain('token=');
    expect(shown).not.toContain(sandbox().credentials.clickSendAccountApi.apiKey);
  });

  it('name the option that is incomplete, before anything is sent', async () => {
    const node = new Stage(sandbox(), { options: { messageSearchType: 1 } });

    await expect(node.activate()).rejects.toThrow(/'Keyword' is empty/);
    expect([calls('POST'), rules()]).toEqual([[], []]);
  });
});
