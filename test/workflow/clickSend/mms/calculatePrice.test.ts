import { useSandbox } from '../../sandbox';
import { asksForThePrice } from '../priceLaws';

asksForThePrice(useSandbox(), {
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
});
