import { DateTime } from 'luxon';
import { useSandbox } from '../../sandbox';
import { readsLogs } from '../logLaws';
import { operation, sent } from '../msg91';

const sandbox = useSandbox();
const getLogs = operation(sandbox, 'email', 'getLogs');
const sendEmail = operation(sandbox, 'email', 'send');

describe('MSG91: get email logs', () => {
  it('gives a row per email', async () => {
    await sendEmail({
      emailTemplateId: 'order_ready',
      domain: 'mail.acme.example',
      from: 'hi@mail.acme.example',
      to: 'a@example.com',
    });
    const today = DateTime.now().setZone('Asia/Kolkata').toISODate();
    const { output } = await getLogs({ startDate: today, endDate: today });

    expect(sent(sandbox())[1]).toEqual([
      'GET',
      '/report/logs/mail',
      `startDate=${today}&endDate=${today}&limit=50`,
      '',
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          requestId: expect.any(String),
          recipientEmail: 'a@example.com',
          templateSlug: 'order_ready',
          status: 'Accepted',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  readsLogs(sandbox, 'email', '/report/logs/mail');
});
