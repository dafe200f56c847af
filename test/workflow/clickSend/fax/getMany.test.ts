import { useSandbox } from '../../sandbox';
import { operation, sent } from '../clickSend';
import { readsTheHistory } from '../historyLaws';

const sandbox = useSandbox();

readsTheHistory(sandbox, {
  resource: 'fax',
  path: '/fax/history',
  channel: 'fax',
  typed: { fileUrl: 'https://a.example/a.pdf' },
  item: (index) => ({ to: `+6126${1_000_000 + index}` }),
  query: '',
  newestFirst: false,
  filters: { customString: 'custom_string', status: 'status', to: 'to' },
});

it('ClickSend: faxes are ordered under both names that its pages give', async () => {
  await operation(sandbox, 'fax', 'getMany')({ options: { orderBy: 'date_added:desc' } });

  expect(sent(sandbox())[0]?.[2]).toBe('order_by=date_added%3Adesc&order=date_added%3Adesc&page=1&limit=50');
});
