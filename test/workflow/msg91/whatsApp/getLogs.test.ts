import { DateTime } from 'luxon';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { readsLogs } from '../logLaws';
import { operation, people } from '../msg91';

const sandbox = useSandbox();
const getLogs = operation(sandbox, 'whatsApp', 'getLogs');
const sendMessage = operation(sandbox, 'whatsApp', 'sendMessage');

describe('MSG91: get WhatsApp logs', () => {
  it('gives a row per message', async () => {
    const today = DateTime.now().setZone('Asia/Kolkata').toISODate();
    await sendMessage(
      { integratedNumber: whatsAppNumber, mobile: '={{ $json.phone }}', text: 'Hi' },
      people(1),
    );
    const { output } = await getLogs({ startDate: today, endDate: today });

    expect(output[0]).toEqual([
      {
        json: {
          uuid: expect.any(String),
          customerNumber: '919876500000',
          integratedNumber: whatsAppNumber,
          status: 'submitted',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  readsLogs(sandbox, 'whatsApp', '/report/logs/wa');
});
