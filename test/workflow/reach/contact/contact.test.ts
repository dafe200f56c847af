import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const get = operation(sandbox, 'contact', 'get');
const update = operation(sandbox, 'contact', 'update');
const remove = operation(sandbox, 'contact', 'delete');
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

  it('asks nothing for a number that is none', async () => {
    const { error } = await get({ msisdn: 'Ana' });

    expect(error?.message).toContain("Item 0: 'Phone Number' is not a phone number: 'Ana'");
    expect(sent(sandbox())).toEqual([]);
  });
});

describe('Reach: update contact', () => {
  it('sends what was given and leaves the rest', async () => {
    const additionalFields = {
      firstName: '={{ $json.name }}',
      customField2: '={{ $json.level }}',
      email: '',
    };
    const { output } = await update({ msisdn: ana, additionalFields }, [{ name: 'Ana María', level: 7 }]);

    expect(sent(sandbox())).toEqual([
      ['PUT', `/contacts/${ana}`, `msisdn=${ana}`, '{"first_name":"Ana María","custom_field_2":"7"}'],
    ]);
    expect(jsonOf(output[0])).toMatchObject([
      { first_name: 'Ana María', last_name: 'López', custom_field_2: '7' },
    ]);
  });

  it('is repeated when the answer was lost: the end is the same', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await update({ msisdn: ana, additionalFields: { lastName: 'Paz' } });

    expect(jsonOf(output[0])).toMatchObject([{ last_name: 'Paz' }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('gives what was sent where a platform answers with a code alone', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { code: 200 } });
    const { output } = await update({ msisdn: ana, additionalFields: { lastName: 'Paz' } });

    expect(jsonOf(output[0])).toEqual([{ msisdn: ana, last_name: 'Paz' }]);
  });

  it('asks nothing when nothing is to be changed', async () => {
    const { error } = await update({ msisdn: ana });

    expect(error?.message).toContain("'Additional Fields' is empty");
    expect(sent(sandbox())).toEqual([]);
  });
});

describe('Reach: delete contact', () => {
  it('deletes, whatever form the answer has', async () => {
    const { output } = await remove({ msisdn: ana });

    expect(sent(sandbox())).toEqual([['DELETE', `/contacts/${ana}`, `msisdn=${ana}`, '']]);
    expect(output[0]).toEqual([{ json: { deleted: true, msisdn: ana }, pairedItem: { item: 0 } }]);
    expect(sandbox().reach.contacts.find(ana)).toBeUndefined();
  });

  it.each([[{ code: 200 }], ['OK'], [{ msisdn: ana }]])('takes %j as done', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await remove({ msisdn: ana })).output[0])).toEqual([{ deleted: true, msisdn: ana }]);
  });

  it('is done when the answer was lost and nobody is there any more', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await remove({ msisdn: ana });

    expect(jsonOf(output[0])).toEqual([{ deleted: true, msisdn: ana }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('is a refusal when nobody was there', async () => {
    const { output } = await remove({ msisdn: '50200000000' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ code: '40303', outcome: 'rejected' });
  });
});
