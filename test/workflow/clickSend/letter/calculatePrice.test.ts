import { useSandbox } from '../../sandbox';
import { addressee, fromItem } from '../post';
import { asksForThePrice } from '../priceLaws';

asksForThePrice(useSandbox(), {
  resource: 'letter',
  path: '/post/letters/price',
  parameters: { ...fromItem, fileUrl: 'https://a.example/a.pdf' },
  items: [addressee(0), addressee(1)],
  body: {
    file_url: 'https://a.example/a.pdf',
    template_used: 0,
    colour: 0,
    duplex: 0,
    priority_post: 0,
    source: 'n8n',
    recipients: [{ ...addressee(0), return_address_id: 4001, custom_string: 'ref-1' }],
  },
  price: {
    address_name: 'Person 0',
    address_city: 'Perth',
    address_postal_code: '6000',
    address_country: 'AU',
    post_pages: 2,
    post_price: '1.5000',
    priority_post: 0,
  },
  refused: addressee(2, '99920'),
  bad: { ...addressee(3), address_name: '' },
  problem: "'Recipient Name' is empty",
  toLists: false,
  file: { convert: 'post', field: 'file_url' },
});
