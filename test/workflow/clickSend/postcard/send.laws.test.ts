import { useSandbox } from '../../sandbox';
import { addressee, fromItem, refusedAddressee } from '../post';
import { keepsTheLaws } from '../sendLaws';

const fileUrls = 'https://example.com/front.pdf, https://example.com/back.pdf';
const { returnAddressId } = fromItem;

keepsTheLaws(useSandbox(), {
  resource: 'postcard',
  path: '/post/postcards/send',
  parameters: { ...fromItem, fileUrls },
  typed: { returnAddressId, fileUrls },
  item: (index) => addressee(index),
  bad: { ...addressee(0), address_country: 'Atlantis' },
  problem: "'Country' must be the two-letter code",
  refused: refusedAddressee,
});
