import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const update = operation(sandbox, 'contact', 'update');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: update contact', () => {
  it('sends what was given and leaves the rest', async () => {
    const updateFields = {
      firstName: '={{ $json.name }}',
      customField2: '={{ $json.level }}',
      email: '',
    };
    const { output } = await update({ msisdn: ana, updateFields }, [{ name: 'Ana María', level: 7 }]);

    expect(sent(sandbox())).toEqual([
      ['PUT', `/contacts/${ana}`, `msisdn=${ana}`, '{"first_name":"Ana María","custom_field_2":"7"}'],
    ]);
    expect(output[0]).toEqual([
      {
        json: expect.objectContaining({ first_name: 'Ana María', last_name: 'López', custom_field_2: '7' }),
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('pairs each item with its own contact', async () => {
    const phones = ['50255501234', '50255501235', '50255501236'];
    const parameters = { msisdn: '={{ $json.phone }}', updateFields: { customField1: 'x' } };
    const { output } = await update(
      parameters,
      phones.map((phone) => ({ phone })),
    );

    expect(output[0].map(({ json, pairedItem }) => [json.msisdn, pairedItem])).toEqual(
      phones.map((phone, item) => [phone, { item }]),
    );
  });

  it('gives the whole contact when Simplify is off', async () => {
    const { output } = await update({ msisdn: ana, simplify: false, updateFields: { lastName: 'Paz' } });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ last_name: 'Paz', added_from: 'API', profile_uid: expect.any(String) }),
    ]);
  });

  it('is repeated when the answer was lost: the end is the same', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await update({ msisdn: ana, updateFields: { lastName: 'Paz' } });

    expect(jsonOf(output[0])).toMatchObject([{ last_name: 'Paz' }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('gives what was sent where a platform answers with a code alone', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { code: 200 } });
    const { output } = await update({ msisdn: ana, updateFields: { lastName: 'Paz' } });

    expect(jsonOf(output[0])).toEqual([{ msisdn: ana, last_name: 'Paz' }]);
  });

  it('is a refusal when there is no such contact', async () => {
    const parameters = { msisdn: '50200000000', updateFields: { lastName: 'Paz' } };
    const { output } = await update(parameters, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('create it first'),
      details: { outcome: 'rejected', code: '40303' },
    });
  });

  it.each([
    ['nothing is to be changed', {}, "Item 0: 'Update Fields' is empty"],
    ['all that is given is empty', { updateFields: { lastName: '' } }, "'Update Fields' is empty"],
    [
      'a value is a list',
      { updateFields: { lastName: '={{ ["Paz"] }}' } },
      "'Last Name' must be text or a number",
    ],
  ])('asks nothing when %s', async (_name, parameters, problem) => {
    const { error } = await update({ msisdn: ana, ...parameters });

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });
});
