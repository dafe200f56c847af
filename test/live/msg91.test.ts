import type { INodeParameters } from 'n8n-workflow';
import { Msg91AuthKeyApi } from '../../credentials/Msg91AuthKeyApi.credentials';
import { Msg91 } from '../../nodes/Msg91/Msg91.node';
import { runCredentialTest, runNode } from '../harness';

const authKey = process.env.MSG91_AUTH_KEY;
const baseUrl = process.env.MSG91_BASE_URL || 'https://control.msg91.com/api/v5';
const credentialTypes = { msg91AuthKeyApi: new Msg91AuthKeyApi() };

const run = async (resource: string, operation: string, parameters: INodeParameters = {}, key = authKey) =>
  await runNode({
    node: new Msg91(),
    parameters: { resource, operation, ...parameters },
    credentials: { msg91AuthKeyApi: { authKey: key ?? '', baseUrl } },
    credentialTypes,
    onError: 'continueRegularOutput',
  });

/** What a call may answer: rows, or a refusal in MSG91's own words, for keys differ in what they may do. */
const answerOf = async (resource: string, operation: string, parameters?: INodeParameters) => {
  const { output, error } = await run(resource, operation, parameters);
  expect(error).toBeUndefined();
  const rows = output[0].map(({ json }) => json);
  for (const { error: problem } of rows)
    if (problem !== undefined) expect(problem).toContain('MSG91 refused it');
  expect(JSON.stringify(output)).not.toContain(authKey);
  return rows;
};

const yesterday = { startDate: '={{ $now.minus(1, "day").toISO() }}', endDate: '={{ $now.toISO() }}' };

/** Reads only, and the verification of a code that nobody was sent: nothing is charged and nobody is reached. */
function readFromMsg91(): void {
  it('passes the credential test, and fails it with another key', async () => {
    const type = new Msg91AuthKeyApi();

    expect(await runCredentialTest(type, { authKey: authKey ?? '', baseUrl })).toMatchObject({
      status: 'OK',
    });
    expect(await runCredentialTest(type, { authKey: 'wrong', baseUrl })).toMatchObject({ status: 'Error' });
  });

  it('takes a code that nobody was sent for data', async () => {
    const [result] = await answerOf('otp', 'verify', { mobile: '+919000000000', otp: '0000' });

    expect(result).toMatchObject({ verified: false });
  });

  it.each([
    ['template', 'getMany', { limit: 5 }],
    ['campaign', 'getMany', { limit: 5 }],
    ['email', 'getTemplates', { limit: 5 }],
    ['whatsApp', 'getNumbers', {}],
    ['account', 'getBalance', { type: 'Wallet' }],
    ['email', 'getLogs', { ...yesterday, limit: 5 }],
    ['whatsApp', 'getLogs', { ...yesterday, limit: 5 }],
    ['sms', 'getLogs', { ...yesterday, limit: 5 }],
    [
      'sms',
      'getAnalytics',
      { startDate: '={{ $now.minus(7, "day").toISO() }}', endDate: '={{ $now.toISO() }}' },
    ],
  ])('reads %s.%s, or says why not', async (resource, operation, parameters) => {
    await answerOf(resource, operation, parameters);
  });

  it('tells a wrong key from anything else', async () => {
    const { output } = await run('campaign', 'getMany', {}, 'wrong');

    expect(output[0][0]?.json.error).toContain('auth key');
  });
}

const ABSENT = 'MSG91: live tests are skipped, for MSG91_AUTH_KEY is not set';

if (authKey) describe('MSG91, live', readFromMsg91);
else it(ABSENT, () => expect(process.stderr.write(`${ABSENT}\n`)).toBeDefined());
