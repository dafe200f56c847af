import { useSandbox } from '../../sandbox';
import { readsTheHistory } from '../historyLaws';
import { addressee } from '../post';

readsTheHistory(useSandbox(), {
  resource: 'letter',
  path: '/post/letters/history',
  channel: 'letter',
  typed: { fileUrl: 'https://a.example/a.pdf', returnAddressId: '4001' },
  item: (index) => addressee(index),
  query: '',
  newestFirst: false,
  filters: { customString: 'custom_string' },
});
