import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { builtIn, jsonOf, runNode } from './stage/workflows';

const strange = "¡Señor! (a'b) ~*/+&= ✓";

/** n8n's own HTTP Request node with the credential of Reach: other options than those of our nodes. */
function httpRequest(parameters: Record<string, unknown>) {
  const credential = stage().credentials.get('reachSmsApi');
  const { id = '', name = '' } = credential ?? {};
  const authentication = { authentication: 'predefinedCredentialType', nodeCredentialType: 'reachSmsApi' };
  const node = builtIn('HTTP Request', 'httpRequest', 4.2, { ...authentication, ...parameters });
  return { ...node, credentials: { reachSmsApi: { id, name } } };
}

const address = (path: string) => `${stage().sandbox.credentials.reachSmsApi.baseUrl}${path}`;
const run = async (parameters: Record<string, unknown>) =>
  jsonOf(itemsOf(await runNode(httpRequest(parameters)), 'HTTP Request'));

beforeEach(() => stage().sandbox.reset());

describe("Reach's signature in n8n's HTTP Request node", () => {
  it('covers a query, in the address and beside it', async () => {
    const query = { sendQuery: true, queryParameters: { parameters: [{ name: 'query', value: 'Núñez' }] } };

    expect(await run({ url: address('contacts?limit=5'), ...query })).toMatchObject([{ first_name: 'José' }]);
    expect(stage().sandbox.requests.all()[0]?.query).toBe('limit=5&query=N%C3%BA%C3%B1ez');
  });

  it('covers a body', async () => {
    const jsonBody = JSON.stringify({ msisdn: '50255501234', message: strange, id: 'own-1' });
    const body = { method: 'POST', sendBody: true, specifyBody: 'json', jsonBody };

    expect(await run({ url: address('messages/send_to_contact'), ...body })).toMatchObject([{ id: 'own-1' }]);
    expect(stage().sandbox.ledger.messages()[0]?.body).toBe(strange);
  });

  it('covers nothing at all, and a path', async () => {
    const url = address('contacts/50255501234?msisdn=50255501234');

    expect(await run({ url })).toMatchObject([{ first_name: 'Ana' }]);
    expect(await run({ url: address('account/status') })).toMatchObject([{ sms_short_name: 'demo' }]);
  });
});
