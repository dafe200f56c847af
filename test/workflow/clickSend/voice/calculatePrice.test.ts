import { useSandbox } from '../../sandbox';
import { operation, sent } from '../clickSend';
import { asksForThePrice } from '../priceLaws';

const sandbox = useSandbox();

asksForThePrice(sandbox, {
  resource: 'voice',
  path: '/voice/price',
  parameters: { to: '={{ $json.phone }}', body: 'Hello', lang: 'en-au', voice: 'male' },
  items: [{ phone: '+61412000001' }, { phone: '+61412000002' }],
  body: {
    messages: [
      {
        source: 'n8n',
        to: '+61412000001',
        custom_string: 'ref-1',
        body: 'Hello',
        lang: 'en-au',
        voice: 'male',
      },
    ],
  },
  price: {
    to: '+61412000001',
    to_type: 'mobile',
    lang: 'en-au',
    voice: 'male',
    country: 'AU',
    message_parts: 1,
    message_price: '0.0700',
  },
  refused: { phone: '+61499900020' },
  bad: { phone: 'Ada' },
  problem: "'To' is not a phone number",
  toLists: true,
});

it('ClickSend: no price is asked for what could not be sent for its voice', async () => {
  const calculatePrice = operation(sandbox, 'voice', 'calculatePrice');
  const { error } = await calculatePrice({ to: '+61412000001', body: 'Hi', lang: 'pt-pt', voice: 'female' });

  expect(error?.message).toContain("'Voice Name or ID' cannot be female");
  expect(sent(sandbox())).toEqual([]);
});
