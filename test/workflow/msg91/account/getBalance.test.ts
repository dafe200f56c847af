import '../../noPauses';
import { msg91KeyNotAllowed } from '../../../sandbox/credentials';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getBalance = operation(sandbox, 'account', 'getBalance');
const key = () => sandbox().credentials.msg91AuthKeyApi.authKey;
const withKey = (authKey: string) => ({
  credentials: { msg91AuthKeyApi: { ...sandbox().credentials.msg91AuthKeyApi, authKey } },
});

describe('MSG91: get account balance', () => {
  it.each([
    ['4', 120.5],
    ['1', 207],
    ['106', 0],
    ['Wallet', 5310.25],
  ])('asks the old call for %s, also where the number looks like a code', async (type, balance) => {
    const { output, error } = await getBalance({ type });

    expect(error).toBeUndefined();
    expect(sandbox().requests.all()[0]?.url).toBe(`/msg91/api/balance.php?authkey=${key()}&type=${type}`);
    expect(jsonOf(output[0])).toEqual([{ type, balance }]);
    expect(JSON.stringify(output)).not.toContain(key());
  });

  it('gives what MSG91 said beside it when Simplify is off', async () => {
    const { output } = await getBalance({ type: 'Wallet', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { type: 'Wallet', SMS: '5310.25', successful: true, balance: 5310.25 },
    ]);
  });

  it('asks for the prepaid balance of a WhatsApp number', async () => {
    const { output } = await getBalance({ type: 'whatsApp', integratedNumber: '+91 98123 45678' });

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/subscriptions/fetchPrepaidBalance',
        '',
        '{"integrated_number":"919812345678","service":"whatsapp"}',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([
      { type: 'whatsApp', balance: 42.5, plan_status: 'active', number: '919812345678' },
    ]);
  });

  it.each([
    ['a wrong key', () => 'wrongkey123', 'Check the auth key'],
    ['an address off the allow-list', () => msg91KeyNotAllowed, 'allow-list'],
  ])('fails for %s, and keeps the key to itself', async (_name, authKey, words) => {
    const { error, runExecutionData } = await getBalance({ type: '4' }, [{}], withKey(authKey()));

    expect(error?.message).toContain(words);
    expect(JSON.stringify([error, runExecutionData])).not.toContain(authKey());
  });

  it.each([
    ['a lost answer', { kind: 'reset', when: 'after', times: 'always' }],
    ['a redirect', { kind: 'redirect', status: 302 }],
    ['HTTP 500', { kind: 'status', status: 500, times: 'always' }],
    ['a web page', { kind: 'html', status: 200 }],
    ['words', { kind: 'status', status: 200, body: 'Invalid type' }],
  ] as const)('fails for %s without naming the key', async (_name, fault) => {
    sandbox().faults.order({ vendor: 'msg91', ...fault });
    const { error, runExecutionData } = await getBalance({ type: '4' });

    expect(error).toBeDefined();
    expect(JSON.stringify([error?.message, error, runExecutionData])).not.toContain(key());
  });

  it.each([
    ['thousands', { SMS: '1,20,500.50' }, 120500.5],
    ['a debt', { balance: -3 }, -3],
    ['data', { status: 'success', hasError: false, code: 200, data: { balance: '7' } }, 7],
    ['data alone', { status: 'success', data: '12.5', statusCode: 200 }, 12.5],
  ])('reads %s', async (_name, body, balance) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await getBalance({ type: '4' });

    expect(jsonOf(output[0])).toEqual([{ type: '4', balance }]);
  });

  it.each([{}, { code: 200, status: 'success' }, { data: null, hasError: false }, { balance: 'none' }, []])(
    'takes nothing for a balance that is no number: %j',
    async (body) => {
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
      const { error } = await getBalance({ type: '4' });

      expect(error?.message).toContain('Item 0: MSG91 named no balance');
    },
  );

  it('takes no number of a redirect for a balance', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 302, body: 5 });
    const { error } = await getBalance({ type: '4' });

    expect(error?.message).toContain('redirected');
  });

  it('shows what MSG91 says in words', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body: 'Invalid type' });
    const { error } = await getBalance({ type: '4' });

    expect(error?.message).toBe('Item 0: MSG91 refused it: Invalid type.');
  });

  it('asks nothing without a WhatsApp number, and answers each item', async () => {
    const { error } = await getBalance({ type: 'whatsApp', integratedNumber: '={{ "" }}' });
    expect(error?.message).toContain("Item 0: 'WhatsApp Number' is empty");
    expect(sent(sandbox())).toEqual([]);
    const { output } = await getBalance({ type: '4' }, [{}, {}]);

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });
});
