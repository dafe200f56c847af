import { useSandbox } from '../../sandbox';
import { readsTheHistory } from '../historyLaws';

readsTheHistory(useSandbox(), {
  resource: 'mms',
  path: '/mms/history',
  channel: 'mms',
  typed: { mediaFile: 'https://a.example/cat.gif' },
  item: (index) => ({ to: `+6141${1_000_000 + index}`, subject: 'Hi', body: 'Hello' }),
  query: 'order_by=date%3Adesc&',
  newestFirst: true,
  filters: { customString: 'custom_string', from: 'from', status: 'status', to: 'to' },
});
