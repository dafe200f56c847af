import { useSandbox } from '../../sandbox';
import { addressee, fromItem, refusedAddressee } from '../post';
import { keepsTheLaws } from '../sendLaws';

const fileUrl = 'https://example.com/letter.pdf';
const { returnAddressId } = fromItem;

keepsTheLaws(useSandbox(), {
  resource: 'letter',
  path: '/post/letters/send',
  parameters: { ...fromItem, fileUrl },
  typed: { returnAddressId, fileUrl },
  item: (index) => addressee(index),
  bad: { ...addressee(0), address_city: '' },
  problem: "'City' is empty",
  refused: refusedAddressee,
});
