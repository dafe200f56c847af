import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { operation, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendTemplate');
const BULK = '/whatsapp/whatsapp-outbound-message/bulk/';
const order = {
  integratedNumber: `+${whatsAppNumber}`,
  whatsAppTemplate: { __rl: true, mode: 'list', value: 'order_update' },
  templateLanguage: 'en',
};
const payloads = () =>
  sent(sandbox())
    .filter(([, path]) => path === BULK)
    .map(([, , , body]) => JSON.parse(body));
const recipients = () => payloads().flatMap(({ payload }) => payload.template.to_and_components);

describe('MSG91: send WhatsApp template, with the fields of the items', () => {
  it('takes the fields of the items that the template has places for', async () => {
    const items = [
      {
        mobile: '+919876543210',
        header_1: 'https://f.example/i.pdf',
        body_1: 'Asha',
        body_2: 7,
        button_1: 't',
        x: 1,
      },
    ];
    await send({ ...order, mappingMode: 'autoMapInputData' }, items);

    expect(sent(sandbox())[0]?.slice(0, 3)).toEqual([
      'GET',
      `/whatsapp/get-template-client/${whatsAppNumber}`,
      'template_name=order_update&template_language=en',
    ]);
    expect(recipients()).toEqual([
      {
        to: ['919876543210'],
        components: {
          header_1: { type: 'document', value: 'https://f.example/i.pdf' },
          body_1: { type: 'text', value: 'Asha' },
          body_2: { type: 'text', value: '7' },
          button_1: { subtype: 'url', type: 'text', value: 't' },
        },
        CRQID: expect.any(String),
      },
    ]);
  });

  it('takes only fields that are named as places where the template can not be read', async () => {
    sandbox().faults.order({ vendor: 'msg91', method: 'GET', kind: 'status', status: 403 });
    await send({ ...order, mappingMode: 'autoMapInputData' }, [
      { mobile: '+919876543210', body_1: 'Asha', 'header_1:image': 'https://f.example/i.png', age: 30 },
    ]);

    expect(recipients()[0].components).toEqual({
      body_1: { type: 'text', value: 'Asha' },
      header_1: { type: 'image', value: 'https://f.example/i.png' },
    });
  });
});
