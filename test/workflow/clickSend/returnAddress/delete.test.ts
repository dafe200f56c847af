import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const remove = operation(sandbox, 'returnAddress', 'delete');
const path = '/post/return-addresses/4001';

describe('ClickSend: delete return address', () => {
  it('says which address is gone', async () => {
    const { output, error } = await remove({ returnAddressId: '4001' });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['DELETE', path, '', '']]);
    expect(output[0]).toEqual([
      { json: { deleted: true, return_address_id: 4001 }, pairedItem: { item: 0 } },
    ]);
    expect(sandbox().clickSend.returnAddresses.find(4001)).toBeUndefined();
    expectAsShown('returnAddress', 'delete', output[0]);
  });

  it('is done when the first try got no answer and the second finds nothing', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'truncate' });
    const { output } = await remove({ returnAddressId: '4001' });

    expect(jsonOf(output[0])).toEqual([{ deleted: true, return_address_id: 4001 }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it.each([
    ['is not there', 404, 'NOT_FOUND'],
    ['belongs to somebody else', 403, 'FORBIDDEN'],
  ])('of an address that %s is refused', async (_name, status, code) => {
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'status', status });
    const { output } = await remove({ returnAddressId: '4001' }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code }]);
    expect(sandbox().clickSend.returnAddresses.find(4001)).toBeDefined();
  });

  it("gives ClickSend's answer when Simplify is off", async () => {
    const { output } = await remove({ returnAddressId: '4001', simplify: false });

    expect(jsonOf(output[0])).toMatchObject([{ response_code: 'SUCCESS' }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'returnAddress',
  operation: 'delete',
  parameters: { returnAddressId: '={{ $json.id }}' },
  items: [{ id: 4001 }, { id: 4002 }],
  method: 'DELETE',
  harmless: true,
  bad: [...noIds('returnAddressId', 'Return Address')],
});
