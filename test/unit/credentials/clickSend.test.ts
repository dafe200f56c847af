import { ClickSendAccountApi } from '../../../credentials/ClickSendAccountApi.credentials';

const credential = new ClickSendAccountApi();
const typed = { username: 'user', apiKey: 'key', baseUrl: 'https://rest.clicksend.com/v3' };

describe('how a request of ClickSend is authenticated', () => {
  it('puts the path behind the base URL and signs in with user and key', async () => {
    const options = { method: 'GET' as const, url: '/sms/history?page=1' };

    expect(await credential.authenticate(typed, options)).toEqual({
      method: 'GET',
      url: 'https://rest.clicksend.com/v3/sms/history?page=1',
      baseURL: undefined,
      auth: { username: 'user', password: 'key' },
    });
    expect(options).toEqual({ method: 'GET', url: '/sms/history?page=1' });
  });

  it('is the same when n8n does it again after a 401', async () => {
    const once = await credential.authenticate(typed, { url: '/account' });

    expect(await credential.authenticate(typed, once)).toEqual(once);
  });

  it.each([
    ['https://rest.clicksend.com/v3/', '/account'],
    [' https://rest.clicksend.com/v3// ', 'account'],
  ])('takes the base URL "%s" as it is pasted', async (baseUrl, url) => {
    const { url: address } = await credential.authenticate({ ...typed, baseUrl }, { url });

    expect(address).toBe('https://rest.clicksend.com/v3/account');
  });

  it("leaves the whole address of a custom API call, and reads n8n's older form", async () => {
    const whole = { url: 'https://rest.clicksend.com/v3/timezones' };

    expect((await credential.authenticate(typed, whole)).url).toBe(whole.url);
    const older = { url: '', uri: '/timezones' };
    expect((await credential.authenticate(typed, older)).url).toBe(whole.url);
  });

  it('hides the key in the form', () => {
    const key = credential.properties.find(({ name }) => name === 'apiKey');

    expect(key?.typeOptions).toEqual({ password: true });
  });
});
