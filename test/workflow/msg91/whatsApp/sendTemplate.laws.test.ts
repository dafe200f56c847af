import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { operation, people } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendTemplate');
const BULK = '/whatsapp/whatsapp-outbound-message/bulk/';
const hello = {
  integratedNumber: whatsAppNumber,
  whatsAppTemplate: 'plain',
  templateLanguage: 'en',
  mobile: '={{ $json.phone }}',
};

describe('MSG91: send WhatsApp template', () => {
  sendsTruthfully(sandbox, {
    path: BULK,
    items: people,
    send: async (items, settings) =>
      await send({ ...hello, options: { messagesPerRequest: 1 } }, items, settings),
    referenced: true,
  });
});
