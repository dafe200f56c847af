import { useSandbox } from '../../sandbox';
import { asksForThePrice } from '../priceLaws';

asksForThePrice(useSandbox(), {
  resource: 'fax',
  path: '/fax/price',
  parameters: { to: '={{ $json.fax }}', fileUrl: 'https://a.example/a.pdf' },
  items: [{ fax: '+61262000001' }, { fax: '+61262000002' }],
  body: {
    file_url: 'https://a.example/a.pdf',
    messages: [{ source: 'n8n', to: '+61262000001', custom_string: 'ref-1' }],
  },
  price: {
    to: '+61262000001',
    from: '+61261119999',
    country: 'AU',
    message_pages: 1,
    message_price: '0.5000',
  },
  refused: { fax: '+61499900020' },
  bad: { fax: 'Ada' },
  problem: "'To' is not a phone number",
  toLists: true,
  file: { convert: 'fax', field: 'file_url' },
});
