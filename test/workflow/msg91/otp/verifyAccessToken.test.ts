import { goodAccessToken, identifierOfToken } from '../../../sandbox/msg91/widget';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation } from '../msg91';

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
    ['a wrong key', { type: 'error', message: 'AuthenticationFailure', code: '201' }, 'Check the auth key'],
    ['an address off the allow-list', { type: 'error', message: 'x', code: '418' }, 'allow-list'],
    ['a missing path', { type: 'error', msg: 'Route Missing' }, 'Base URL'],
  ])('fails for %s', async (_name, body, words) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await verify({ accessToken: goodAccessToken });

    expect(error?.message).toContain(words);
  });
});
