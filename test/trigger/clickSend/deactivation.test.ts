import '../../workflow/noPauses';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());

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

  it('is done when ClickSend says inside of HTTP 200 that there is no such rule', async () => {
    const node = stage();
    await node.activate();
    const body = { http_code: 404, response_code: 'NOT_FOUND', response_msg: 'Not found.', data: null };
    sandbox().faults.order({ vendor: 'clickSend', method: 'DELETE', kind: 'status', status: 200, body });

    await node.deactivate();
    expect(node.spec.staticData).toEqual({});
  });

  it.each([401, 500])('says so when the rule can not be removed: %d', async (status) => {
    const node = stage();
    await node.activate();
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'DELETE',
      kind: 'status',
      status,
      times: 'always',
    });

    await expect(node.deactivate()).rejects.toThrow(/ClickSend/);
    expect(rules()).toHaveLength(1);
    expect(node.spec.staticData).toHaveProperty('registration');
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
