import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const remove = operation(sandbox, 'contact', 'delete');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: delete contact', () => {
  it('deletes the contact of each item', async () => {
    const phones = [ana, '50255501235'];
    const { output } = await remove(
      { msisdn: '={{ $json.phone }}', ...inTurn },
      phones.map((phone) => ({ phone })),
    );

    expect(sent(sandbox())).toEqual(
      phones.map((phone) => ['DELETE', `/contacts/${phone}`, `msisdn=${phone}`, '']),
    );
    expect(output[0]).toEqual(
      phones.map((msisdn, item) => ({ json: { deleted: true, msisdn }, pairedItem: { item } })),
    );
    expect(sandbox().reach.contacts.find(ana)).toBeUndefined();
  });

  it.each([[{ code: 200 }], [{ code: '200', error: null }], ['OK'], [200], [{ msisdn: ana }]])(
    'takes %j as done',
    async (body) => {
      sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

      expect(jsonOf((await remove({ msisdn: ana })).output[0])).toEqual([{ deleted: true, msisdn: ana }]);
    },
  );

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

  it('is unknown when a web page comes back', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'html', status: 200 });
    const { output } = await remove({ msisdn: ana }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
  });

  it('asks nothing for a number that is none', async () => {
    const { error } = await remove({ msisdn: '..' });

    expect(error?.message).toContain("Item 0: 'Phone Number' is not a phone number: '..'");
    expect(sent(sandbox())).toEqual([]);
  });
});
