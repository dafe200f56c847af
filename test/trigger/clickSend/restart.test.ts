import '../../workflow/noPauses';
import { useSandbox } from '../../workflow/sandbox';
import { foreignRule, Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());
const calls = (method: string) =>
  sandbox()
    .requests.all({ method })
    .map(({ path }) => path);

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
    for (let index = 0; index < 230; index++) foreignRule(sandbox(), `https://example.com/${index}`);
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

  it('asks for the account only once', async () => {
    const node = stage();
    await node.activate();
    await node.activate();

    expect(calls('GET').filter((path) => path === '/account')).toHaveLength(1);
  });

  it('keeps one of several rules that lead here', async () => {
    const node = stage();
    await node.activate();
    foreignRule(sandbox(), `${node.url}?token=${node.token}`);
    foreignRule(sandbox(), `${node.url}?token=of-an-earlier-activation`);

    expect(await node.activate()).toBe('found');
    expect(rules().map(({ action_address: address }) => address)).toEqual([
      `${node.url}?token=${node.token}`,
    ]);
  });

  it.each([
    ['with another name', { rule_name: 'Replies' }],
    ['with numbers as text', { enabled: '1', message_search_type: '0' }],
    ['with no search term', { message_search_term: null }],
    ['with a star as search term', { message_search_term: '*' }],
    ['without what ClickSend does not show', { webhook_type: undefined }],
  ])('leaves it as it is where ClickSend lists it %s', async (_case, listed) => {
    const node = stage();
    await node.activate();
    Object.assign(rules()[0] ?? {}, listed);

    expect(await node.activate()).toBe('found');
    expect(calls('PUT')).toEqual([]);
    expect(rules()).toMatchObject([listed]);
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
