import { useSandbox } from '../../sandbox';
import { readsTheHistory } from '../historyLaws';
import { addressee } from '../post';

readsTheHistory(useSandbox(), {
  resource: 'postcard',
  path: '/post/postcards/history',
  channel: 'postcard',
  typed: { fileUrls: 'https://a.example/a.pdf', returnAddressId: '4001' },
  item: (index) => addressee(index),
  query: '',
  newestFirst: false,
  filters: { messageId: 'message_id' },
});
