import { useSandbox } from '../../sandbox';
import { readsTheHistory } from '../historyLaws';

readsTheHistory(useSandbox(), {
  resource: 'voice',
  path: '/voice/history',
  channel: 'voice',
  typed: { lang: 'en-us', voice: 'female' },
  item: (index) => ({ to: `+6141${1_000_000 + index}`, body: 'Hello' }),
  query: 'order_by=date_added%3Adesc&',
  newestFirst: true,
  filters: { customString: 'custom_string', status: 'status', subaccountId: 'subaccount_id', to: 'to' },
});
