import '../../workflow/noPauses';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());

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

describe('the id of a new rule', () => {
  it.each(['inbound_rule_id', 'sms_inbound_rule_id'])('is read from the answer as %s', async (name) => {
    const data = { [name]: 4711, rule_name: 'n8n' };
    const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data };
    sandbox().faults.order({ vendor: 'clickSend', method: 'POST', kind: 'status', status: 200, body });
    const node = stage();
    await node.activate();

    expect(node.spec.staticData).toMatchObject({ registration: { ruleId: '4711' } });
  });

  it('is looked up in the list where the answer has none', async () => {
    const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data: [] };
    const fault = { kind: 'status', status: 200, body, when: 'after' } as const;
    sandbox().faults.order({ vendor: 'clickSend', method: 'POST', ...fault });
    const node = stage();
    await node.activate();

    expect(node.spec.staticData).toMatchObject({ registration: { ruleId: String(rules()[0]?.id) } });
  });

  it('is missed aloud where ClickSend does not list the rule', async () => {
    const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data: [] };
    sandbox().faults.order({ vendor: 'clickSend', method: 'POST', kind: 'status', status: 200, body });

    await expect(stage().activate()).rejects.toThrow(/took the rule but does not list it/);
  });
});

describe('a list of rules', () => {
  it('that never ends and repeats itself is left, and what it repeats is not taken for a second rule', async () => {
    const node = stage();
    await node.activate();
    const [rule] = rules();
    const page = { current_page: 1, last_page: 2, data: [{ ...rule, inbound_rule_id: rule?.id }] };
    const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data: page };
    const fault = { kind: 'status', status: 200, body, times: 'always' } as const;
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'GET',
      path: '/automations/sms/inbound',
      ...fault,
    });
    sandbox().requests.clear();

    expect(await node.activate()).toBe('found');
    expect(rules()).toHaveLength(1);
    expect(sandbox().requests.all({ method: 'GET' })).toHaveLength(100);
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
});
