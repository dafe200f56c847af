import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { operation, people } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendMessage');
const to = { integratedNumber: whatsAppNumber, mobile: '={{ $json.phone }}' };
const PATH = '/whatsapp/whatsapp-outbound-message/';

describe('MSG91: send WhatsApp message', () => {
  sendsTruthfully(sandbox, {
    path: PATH,
    items: people,
    send: async (items, settings) =>
      await send({ ...to, text: 'Hello', options: { parallelRequests: 1 } }, items, settings),
    referenced: true,
  });
});
