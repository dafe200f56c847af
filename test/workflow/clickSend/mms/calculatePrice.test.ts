import { useSandbox } from '../../sandbox';
import { operation, sent } from '../clickSend';
import { asksForThePrice } from '../priceLaws';

const sandbox = useSandbox();

asksForThePrice(sandbox, {
  resource: 'mms',
  path: '/mms/price',
  parameters: {
    to: '={{ $json.phone }}',
    subject: 'Hello',
    body: 'A picture',
    mediaFile: 'https://a.example/cat.gif',
  },
  items: [{ phone: '+61412000001' }, { phone: '+61412000002' }],
  body: {
    media_file: 'https://a.example/cat.gif',
    messages: [
      { source: 'n8n', to: '+61412000001', custom_string: 'ref-1', subject: 'Hello', body: 'A picture' },
    ],
  },
  price: {
    to: '+61412000001',
    from: '+61431111112',
    subject: 'Hello',
    country: 'AU',
    message_parts: 1,
    message_price: '0.3500',
  },
  refused: { phone: '+61499900020' },
  bad: { phone: 'Ada' },
  problem: "'To' is not a phone number",
  toLists: true,
  file: { convert: 'mms', field: 'media_file' },
});

it('ClickSend: no price is asked for what could not be sent for its length', async () => {
  const calculatePrice = operation(sandbox, 'mms', 'calculatePrice');
  const { error } = await calculatePrice({
    to: '+61412000001',
    subject: 'Hi',
    mediaFile: 'https://a.example/a.gif',
    body: 'x'.repeat(1501),
  });

  expect(error?.message).toContain("'Message' has 1501 characters");
  expect(sent(sandbox())).toEqual([]);
});
