import { addressBehind } from '../../../../nodes/Msg91/api/address';
import { authenticated } from '../../../../nodes/Msg91/api/authenticate';

const account = { authKey: 'the key', baseUrl: 'https://control.msg91.com/api/v5' };
const post = (url: string, body?: string) => authenticated({ method: 'POST', url, body }, account);

describe('The address of a request to MSG91', () => {
  it.each([
    ['https://control.msg91.com/api/v5', 'https://control.msg91.com'],
    ['https://control.msg91.com/api/v5/', 'https://control.msg91.com'],
    ['https://control.msg91.com/api', 'https://control.msg91.com'],
    ['https://control.msg91.com', 'https://control.msg91.com'],
    [' https://api.msg91.com/API/V5// ', 'https://api.msg91.com'],
    ['control.msg91.com/api/v5', 'https://control.msg91.com'],
    ['http://127.0.0.1:5690/msg91/api/v5', 'http://127.0.0.1:5690/msg91'],
  ])('follows from the base URL %s', (baseUrl, root) => {
    expect(addressBehind(baseUrl, '/flow')).toBe(`${root}/api/v5/flow`);
    expect(addressBehind(baseUrl, 'flow')).toBe(`${root}/api/v5/flow`);
    expect(addressBehind(baseUrl, '/api/v2/sendsms')).toBe(`${root}/api/v2/sendsms`);
    expect(addressBehind(baseUrl, '/api/balance.php?type=4')).toBe(`${root}/api/balance.php?type=4`);
  });

  it('leaves a proxy with a path of its own as it is', () => {
    expect(addressBehind('https://proxy.test/sms', '/flow')).toBe('https://proxy.test/sms/flow');
    expect(addressBehind('https://proxy.test/sms', '/api/balance.php')).toBe(
      'https://proxy.test/sms/api/balance.php',
    );
  });

  it("leaves absolute addresses of n8n's HTTP Request node", () => {
    expect(addressBehind(account.baseUrl, 'https://api.msg91.com/api/v5/flow')).toBe(
      'https://api.msg91.com/api/v5/flow',
    );
  });
});

describe('The key of MSG91', () => {
  it('goes into the header, in place of any other', () => {
    expect(post('/flow', '{"a":1}')).toMatchObject({
      url: 'https://control.msg91.com/api/v5/flow',
      headers: { authkey: 'the key' },
      body: '{"a":1}',
    });
  });

  it('goes also into the body of the widget, with what is there', () => {
    expect(post('/widget/verifyAccessToken', '{"access-token":"t"}').body).toBe(
      '{"access-token":"t","authkey":"the key"}',
    );
  });

  it('goes also into the query of the old balance call, encoded', () => {
    expect(post('/api/balance.php?type=4').url).toBe(
      'https://control.msg91.com/api/balance.php?authkey=the%20key&type=4',
    );
  });

  it.each(['/flow', '/widget/verifyAccessToken', '/api/balance.php?type=106', '/api/v2/sendsms'])(
    'is placed once however often: %s',
    (url) => {
      const once = post(url, '{"a":1}');
      expect(authenticated(once, account)).toEqual(once);
    },
  );

  it('does not change the options it is given', () => {
    const options = Object.freeze({ url: '/flow', headers: Object.freeze({ a: 'b' }) });
    expect(authenticated(options, account).headers).toEqual({ a: 'b', authkey: 'the key' });
  });
});
