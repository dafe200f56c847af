import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const update = operation(sandbox, 'returnAddress', 'update');
const path = '/post/return-addresses/4002';

describe('ClickSend: update return address', () => {
  it('reads the address, changes what is given and sends the whole, without empty parts', async () => {
    const { output, error } = await update({
      returnAddressId: '4002',
      updateFields: { addressCity: 'Leeds', addressPostalCode: 'LS1 1AA' },
    });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['GET', path, '', ''],
      [
        'PUT',
        path,
        '',
        '{"address_name":"Demo Ltd","address_line_1":"2 Side Rd","address_line_2":"Unit 4","address_city":"Leeds","address_postal_code":"LS1 1AA","address_country":"GB"}',
      ],
    ]);
    expect(jsonOf(output[0])).toMatchObject([
      { return_address_id: 4002, address_name: 'Demo Ltd', address_city: 'Leeds' },
    ]);
    expectAsShown('returnAddress', 'update', output[0]);
  });

  it('changes every part', async () => {
    const updateFields = {
      addressName: 'A',
      addressLine1: 'B',
      addressLine2: 'C',
      addressCity: 'D',
      addressState: 'E',
      addressPostalCode: 'F',
      addressCountry: { __rl: true, mode: 'list', value: 'NZ' },
    };
    await update({ returnAddressId: '4001', updateFields });

    expect(JSON.parse(sent(sandbox())[1]?.[3] ?? '')).toEqual({
      address_name: 'A',
      address_line_1: 'B',
      address_line_2: 'C',
      address_city: 'D',
      address_state: 'E',
      address_postal_code: 'F',
      address_country: 'NZ',
    });
  });

  it.each([
    ['nothing to change', {}, "'Update Fields' is empty"],
    [
      'a country that is none',
      { addressCountry: { __rl: true, mode: 'id', value: 'Perth' } },
      'two-letter code',
    ],
  ])('asks nothing with %s', async (_name, updateFields, problem) => {
    const { error } = await update({ returnAddressId: '4001', updateFields });

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it('changes nothing when the address can not be read', async () => {
    sandbox().faults.order({ vendor: 'clickSend', method: 'GET', kind: 'status', status: 403 });
    const changes = { returnAddressId: '4001', updateFields: { addressCity: 'Leeds' } };
    const { output } = await update(changes, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'FORBIDDEN' }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET']);
  });

  it('changes nothing when the answer holds nothing of the address', async () => {
    const body = { http_code: 200, response_code: 'SUCCESS', data: null };
    sandbox().faults.order({ vendor: 'clickSend', method: 'GET', kind: 'status', status: 200, body });
    const changes = { returnAddressId: '4001', updateFields: { addressCity: 'Leeds' } };
    const { output } = await update(changes, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('ClickSend gave nothing of what is to be changed');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET']);
  });

  it('is sent again when it got no answer', async () => {
    sandbox().faults.order({ vendor: 'clickSend', method: 'PUT', kind: 'truncate' });
    const { error } = await update({ returnAddressId: '4001', updateFields: { addressCity: 'Leeds' } });

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET', 'PUT', 'PUT']);
  });
});

keepsTheLaws(sandbox, {
  resource: 'returnAddress',
  operation: 'update',
  parameters: { returnAddressId: '={{ $json.id }}', updateFields: { addressCity: 'Leeds' } },
  items: [{ id: 4001 }, { id: 4002 }],
  method: 'PUT',
  harmless: true,
  bad: [...noIds('returnAddressId', 'Return Address')],
});
