import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getNumbers = operation(sandbox, 'whatsApp', 'getNumbers');
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });

describe('MSG91: get WhatsApp numbers', () => {
  it('gives a row per number', async () => {
    const { output } = await getNumbers();

    expect(sent(sandbox())).toEqual([['GET', '/whatsapp/whatsapp-activation/', '', '']]);
    expect(output[0]).toEqual([
      {
        json: { integrated_number: whatsAppNumber, display_name: 'Acme', status: 'active' },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it.each(['phone_number', 'number', 'whatsapp_number'])(
    'finds the number under the name of other accounts: %s',
    async (name) => {
      replies({ status: 'success', data: { data: [{ [name]: 919800000001 }] } });
      const { output } = await getNumbers();

      expect(jsonOf(output[0])).toEqual([{ integrated_number: '919800000001', [name]: 919800000001 }]);
    },
  );

  it('gives no rows for an account without numbers', async () => {
    replies({ status: 'success', hasError: false, data: null, errors: null });

    expect((await getNumbers()).output[0]).toEqual([]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await getNumbers({ simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        data: [expect.objectContaining({ integrated_number: whatsAppNumber })],
        errors: null,
        successful: true,
      },
    ]);
  });

  it('tells each item its own outcome, and refuses a bad option', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', skip: 1 });
    const { output } = await getNumbers(
      { options: { parallelRequests: '={{ $json.at_once }}' } },
      [{ at_once: 1 }, { at_once: 1 }, { at_once: 0 }],
      { onError: 'continueErrorOutput' },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }, { item: 2 }]]);
    expect(jsonOf(output[1]).map(({ error }) => error)).toEqual([
      expect.stringContaining('Item 1: MSG91 refused it (601): Internal Error.'),
      "Item 2: 'Parallel Requests' must be at least 1",
    ]);
  });
});
