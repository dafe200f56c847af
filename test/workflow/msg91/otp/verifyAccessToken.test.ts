import { goodAccessToken, identifierOfToken } from '../../../sandbox/msg91/widget';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf } from '../msg91';

const sandbox = useSandbox();
const verify = operation(sandbox, 'otp', 'verifyAccessToken');
const key = () => sandbox().credentials.msg91AuthKeyApi.authKey;

describe('MSG91: verify access token of OTP widget', () => {
  it('learns whom the token stands for; the credential puts the key into the body', async () => {
    const { output } = await verify({ accessToken: goodAccessToken });
    const [request] = sandbox().requests.all();

    expect(request?.path).toBe('/widget/verifyAccessToken');
    expect(JSON.parse(request?.body ?? '')).toEqual({ 'access-token': goodAccessToken, authkey: key() });
    expect(jsonOf(output[0])).toEqual([{ verified: true, identifier: identifierOfToken }]);
    expect(JSON.stringify(output)).not.toContain(key());
  });

  it('takes a token that is not good for data', async () => {
    const { output, error } = await verify({ accessToken: 'old', simplify: false });

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toEqual([
      { type: 'error', message: 'access-token expired', verified: false, successful: false },
    ]);
  });

  it.each([
    ['Access token expired', undefined],
    ['access token already verified', '400'],
    ['Invalid jwt', undefined],
  ])('takes "%s" for data', async (message, code) => {
    const body = { type: 'error', message, ...(code ? { code } : {}) };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { output } = await verify({ accessToken: 'x' });

    expect(output[0]).toEqual([{ json: { verified: false, message }, pairedItem: { item: 0 } }]);
  });

  it.each([{}, [], { ok: true }, { data: {} }, { message: '919876543210' }, { type: 'succes' }, 'yes', 1])(
    'takes nothing but the success of MSG91 for a good token: %j',
    async (body) => {
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
      const { output } = await verify({ accessToken: 'x' }, [{}], { onError: 'continueRegularOutput' });

      expect(jsonOf(output[0])).toEqual([
        { error: expect.any(String), details: expect.objectContaining({ outcome: 'unknown' }) },
      ]);
    },
  );

  it('asks nothing without a token', async () => {
    const { error } = await verify({ accessToken: ' ' });

    expect(error?.message).toContain("Item 0: 'Access Token' is empty");
    expect(sandbox().requests.all()).toEqual([]);
  });

  it('answers each item, in the order of the items', async () => {
    const items = ['old', goodAccessToken, 'old'].map((token) => ({ token }));
    const { output } = await verify({ accessToken: '={{ $json.token }}' }, items);

    expect(jsonOf(output[0]).map(({ verified }) => verified)).toEqual([false, true, false]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
  });

  it.each([
    ['a wrong key', { type: 'error', message: 'AuthenticationFailure', code: '201' }, 'Check the auth key'],
    ['an address off the allow-list', { type: 'error', message: 'x', code: '418' }, 'allow-list'],
    ['a missing path', { type: 'error', msg: 'Route Missing' }, 'Base URL'],
    [
      'an account that has expired',
      { type: 'error', message: 'Expired', code: '302' },
      'account has expired',
    ],
  ])('fails for %s', async (_name, body, words) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await verify({ accessToken: goodAccessToken });

    expect(error?.message).toContain(words);
  });
});
