import { useSandbox } from '../../sandbox';
import { addressee, fromItem } from '../post';
import { asksForThePrice } from '../priceLaws';

asksForThePrice(useSandbox(), {
  resource: 'postcard',
  path: '/post/postcards/price',
  parameters: { ...fromItem, fileUrls: 'https://a.example/a.pdf' },
  items: [addressee(0), addressee(1)],
  body: {
    file_urls: ['https://a.example/a.pdf'],
    recipients: [{ ...addressee(0), return_address_id: 4001, custom_string: 'ref-1' }],
  },
  price: {
    address_name: 'Person 0',
    address_city: 'Perth',
    address_postal_code: '6000',
    address_country: 'AU',
    post_price: '1.1000',
  },
  refused: addressee(2, '99920'),
  bad: { ...addressee(3), address_country: 'Atlantis' },
  problem: "'Country' must be the two-letter code",
  toLists: false,
  file: { convert: 'postcard', field: 'file_urls' },
});
