import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getTemplates = operation(sandbox, 'whatsApp', 'getTemplates');
const number = { integratedNumber: whatsAppNumber };
const replies = (...bodies: unknown[]) => {
  for (const body of bodies) sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
};
const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ name: `t${id}` }));

describe('MSG91: get WhatsApp templates', () => {
  it('hands filters on, and gives each template with its languages', async () => {
    const filters = { templateName: 'named', templateLanguage: 'en_US', templateStatus: 'APPROVED' };
    const { output } = await getTemplates({ ...number, filters });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        `/whatsapp/get-template-client/${whatsAppNumber}`,
        'template_name=named&template_status=APPROVED&template_language=en_US&pagination=true&page_size=50&page_num=1',
        '',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          name: 'named',
          category: 'MARKETING',
          namespace: 'ns_1',
          languages: [expect.objectContaining({ status: 'APPROVED', language: 'en_US' })],
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('reads page after page', async () => {
    const { output } = await getTemplates({ ...number, limit: 2 });
    const second = await getTemplates({ ...number, limit: 2, options: { startPage: 2 } });

    expect([...jsonOf(output[0]), ...jsonOf(second.output[0])].map(({ name }) => name)).toEqual([
      'order_update',
      'named',
      'plain',
    ]);
  });

  it('reads all pages', async () => {
    replies({ status: 'success', data: rows(100) }, { status: 'success', data: rows(7) });
    const { output } = await getTemplates({ ...number, returnAll: true });

    expect(output[0]).toHaveLength(107);
    expect(sent(sandbox()).map(([, , query]) => query)).toEqual([
      'pagination=true&page_size=100&page_num=1',
      'pagination=true&page_size=100&page_num=2',
    ]);
  });

  it('asks for 500 at most, the most that MSG91 keeps', async () => {
    replies(...Array(6).fill({ status: 'success', data: rows(100) }));
    const { output } = await getTemplates({ ...number, returnAll: true });

    expect(output[0]).toHaveLength(500);
  });

  it('passes the flat rows of older accounts on', async () => {
    replies({ status: 'success', data: { data: [{ template_name: 'old', language: 'en' }] } });

    expect(jsonOf((await getTemplates(number)).output[0])).toEqual([
      { template_name: 'old', language: 'en' },
    ]);
  });

  it('gives the page as it came when Simplify is off', async () => {
    const { output } = await getTemplates({ ...number, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        data: [expect.anything(), expect.anything(), expect.anything()],
        errors: null,
        successful: true,
      },
    ]);
  });

  it('tells each item its own outcome', async () => {
    const items = [{ number: '+91 98123 45678' }, { number: '919800000000' }, { number: 'Acme' }];
    const { output } = await getTemplates({ integratedNumber: '={{ $json.number }}' }, items, {
      onError: 'continueErrorOutput',
    });

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }, { item: 0 }]);
    expect(pairsOf(output[1])).toEqual([{ item: 1 }, { item: 2 }]);
    expect(jsonOf(output[1]).map(({ error }) => error)).toEqual([
      expect.stringContaining('Item 1: MSG91 refused it (400): This number is not integrated.'),
      "Item 2: 'WhatsApp Number' must be a number with country code, not 'Acme'",
    ]);
    expect(sent(sandbox())).toHaveLength(2);
  });
});
