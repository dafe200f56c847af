import { clickSendKey, msg91KeyNotAllowed } from '../sandbox/credentials';
import { freePort } from '../../scripts/ports';
import { stage } from './stage/stage';

type Data = Record<string, string>;

/** What the credential window of the editor does when its Test button is pressed. */
async function test(type: string, changes: Data = {}) {
  const { api, credentials, sandbox } = stage();
  const credential = credentials.get(type);
  if (!credential) throw new Error(`No credential of type ${type}.`);
  const accounts: Record<string, Data> = sandbox.credentials;
  return await api.credentials.test(credential, { ...accounts[type], ...changes });
}

const types = ['clickSendAccountApi', 'msg91AuthKeyApi', 'reachSmsApi'];
const wrongKeys: Array<[type: string, wrong: Data]> = [
  ['clickSendAccountApi', { apiKey: 'WRONG000-0000-4000-8000-000000000000' }],
  ['msg91AuthKeyApi', { authKey: '391846AwrongKey65f0c0ffeeP1' }],
  ['reachSmsApi', { apiSecret: 'a-wrong-secret' }],
];

beforeEach(() => stage().sandbox.reset());

describe("n8n's Test button", () => {
  it.each(types)('finds the right key of %s right', async (type) => {
    expect(await test(type)).toMatchObject({ status: 'OK' });
  });

  it.each(wrongKeys)('finds a wrong key of %s wrong', async (type, wrong) => {
    const { status, message } = await test(type, wrong);
    expect({ status, message }).toEqual({ status: 'Error', message: expect.stringMatching(/key|secret/i) });
    expect(message).not.toContain(Object.values(wrong)[0]);
  });

  it('tells an address that MSG91 does not let in from a wrong key', async () => {
    const refused = await test('msg91AuthKeyApi', { authKey: msg91KeyNotAllowed });
    const wrong = await test('msg91AuthKeyApi', { authKey: '391846AwrongKey65f0c0ffeeP1' });
    expect(refused).toEqual({ status: 'Error', message: expect.stringMatching(/IP|allow|whitelist/i) });
    expect(refused.message).not.toBe(wrong.message);
  });

  it.each(types)('tells a host of %s that nobody answers at from a wrong key', async (type) => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const { status, message } = await test(type, { baseUrl: nobody });
    expect({ status, message }).toEqual({
      status: 'Error',
      message: expect.stringMatching(/connect|refused/i),
    });
  });

  it('never shows the key', async () => {
    stage().sandbox.faults.order({ vendor: 'clickSend', kind: 'status', status: 500, body: 'out of order' });
    const { status, message } = await test('clickSendAccountApi');
    expect(status).toBe('Error');
    expect(message).not.toContain(clickSendKey);
  });
});
