import { DateTime } from 'luxon';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../msg91';

const sandbox = useSandbox();
const getTemplates = operation(sandbox, 'whatsApp', 'getTemplates');
const getNumbers = operation(sandbox, 'whatsApp', 'getNumbers');
const getLogs = operation(sandbox, 'whatsApp', 'getLogs');

describe('MSG91: get WhatsApp templates', () => {
  it('hands filters on', async () => {
    const filters = { templateName: 'named', templateLanguage: 'en_US', templateStatus: 'APPROVED' };
    const { output } = await getTemplates({ integratedNumber: whatsAppNumber, filters });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        `/whatsapp/get-template-client/${whatsAppNumber}`,
        'template_name=named&template_status=APPROVED&template_language=en_US&pagination=true&page_size=50&page_num=1',
        '',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([expect.objectContaining({ name: 'named', namespace: 'ns_1' })]);
  });

  it('reads page after page', async () => {
    const { output } = await getTemplates({ integratedNumber: whatsAppNumber, limit: 2 });
    const first = jsonOf(output[0]);
    const second = jsonOf(
      (await getTemplates({ integratedNumber: whatsAppNumber, limit: 2, options: { startPage: 2 } }))
        .output[0],
    );

    expect([...first, ...second].map(({ name }) => name)).toEqual(['order_update', 'named', 'plain']);
  });
});

describe('MSG91: get WhatsApp numbers', () => {
  it('gives a row per number', async () => {
    const { output } = await getNumbers();

    expect(jsonOf(output[0])).toEqual([
      { integrated_number: whatsAppNumber, display_name: 'Acme', status: 'active' },
    ]);
  });

  it('finds the number under the names of other accounts', async () => {
    const body = { status: 'success', data: { data: [{ phone_number: 919800000001 }] } };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await getNumbers();

    expect(jsonOf(output[0])).toEqual([{ integrated_number: '919800000001', phone_number: 919800000001 }]);
  });
});

describe('MSG91: get WhatsApp logs', () => {
  it('asks for the days', async () => {
    const today = DateTime.now().setZone('Asia/Kolkata').toISODate();
    await getLogs({ startDate: today, endDate: today, limit: 5 });

    expect(sent(sandbox())).toEqual([
      ['GET', '/report/logs/wa', `startDate=${today}&endDate=${today}&limit=5`, ''],
    ]);
  });
});
