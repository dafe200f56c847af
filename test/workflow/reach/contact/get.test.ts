import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const get = operation(sandbox, 'contact', 'get');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: get contact', () => {
  it('asks for the number, signed in the query as well', async () => {
    const { output } = await get({ msisdn: '={{ $json.phone }}', ...inTurn }, [
      { phone: '+502 5550-1234' },
      { phone: '50255501235' },
    ]);

    expect(sent(sandbox())).toEqual([
      ['GET', `/contacts/${ana}`, `msisdn=${ana}`, ''],
      ['GET', '/contacts/50255501235', 'msisdn=50255501235', ''],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          msisdn: ana,
          first_name: 'Ana',
          last_name: 'López',
          full_name: 'Ana López',
          status: 'SUSCRIBED',
          country_code: '502',
          phone_number: '55501234',
          tags: ['clientes', 'vip'],
        },
        pairedItem: { item: 0 },
      },
      { json: expect.objectContaining({ first_name: 'José' }), pairedItem: { item: 1 } },
    ]);
  });

  it('gives the whole contact when Simplify is off', async () => {
    const { output } = await get({ msisdn: ana, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ profile_uid: expect.any(String), monitoring: false, added_from: 'API' }),
    ]);
  });

  it('gives every field of a contact that users fill in, and numbers as text', async () => {
    const custom = Object.fromEntries([1, 2, 3, 4, 5].map((index) => [`custom_field_${index}`, `${index}`]));
    const body = { msisdn: 50255501234, email: 'a@b.c', status: 'SOMETHING_NEW', groups: [''], ...custom };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await get({ msisdn: ana })).output[0])).toEqual([{ ...body, msisdn: ana }]);
  });

  it('asks once more without signing the path where a server signs none', async () => {
    sandbox().settings.reachSignsPath = false;
    const { output, error } = await get({ msisdn: ana });

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([{ first_name: 'Ana' }]);
    expect(sent(sandbox())).toEqual([
      ['GET', `/contacts/${ana}`, `msisdn=${ana}`, ''],
      ['GET', `/contacts/${ana}`, '', ''],
    ]);
  });

  it('asks a server that refuses the secret no more than twice', async () => {
    const { reachSmsApi } = sandbox().credentials;
    const credentials = { reachSmsApi: { ...reachSmsApi, apiSecret: 'wrong' } };
    const { error } = await get({ msisdn: ana }, [{}], { credentials });

    expect(error?.message).toContain('Check key, secret and Base URL');
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('says that there is no such contact', async () => {
    const { output } = await get({ msisdn: '50200000000' }, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('There is no contact with this number'),
      details: { code: '40303' },
    });
  });

  it.each([
    ['letters', 'Ana', "is not a phone number: 'Ana'"],
    ['too few digits', '555', 'must have 8 to 15 digits'],
    ['nothing', '={{ undefined }}', 'is empty'],
    ['a list', '={{ [50255501234] }}', 'must be text or a number'],
  ])('asks nothing for a number that is none: %s', async (_name, msisdn, problem) => {
    const { error } = await get({ msisdn });

    expect(error?.message).toContain(`Item 0: 'Phone Number' ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([[''], ['OK'], [[]], [{}], [null]])('is no contact when the answer is %j', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await get({ msisdn: ana }, [{}], asItems);

    expect(jsonOf(output[0])).toEqual([
      {
        error: expect.stringContaining('something else than a contact'),
        details: { outcome: 'rejected', reason: 'rejected' },
      },
    ]);
  });
});
