import { useSandbox } from '../../sandbox';
import { sent } from '../msg91';
import { opener } from './open';

const sandbox = useSandbox();
const { search } = opener(sandbox);
const replies = (...bodies: unknown[]) => {
  for (const body of bodies) sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
};

describe('The list of email templates', () => {
  it('shows those that are verified, and MSG91 searches them', async () => {
    expect((await search('searchEmailTemplates', {}, 'order')).results).toEqual([
      { name: 'Order ready', value: 'order_ready' },
    ]);
    expect((await search('searchEmailTemplates')).results).toHaveLength(2);
    expect(sent(sandbox()).map(([, , query]) => query)).toEqual([
      'status_id=2&keyword=order&search_in=name&page=1&per_page=100&with=versions',
      'status_id=2&page=1&per_page=100&with=versions',
    ]);
  });

  it('goes on page by page', async () => {
    const page = (current: number) => ({
      data: { data: [{ slug: `t${current}` }], current_page: current, last_page: 2 },
    });
    replies(page(1), page(2));
    const first = await search('searchEmailTemplates');
    const second = await search('searchEmailTemplates', {}, undefined, String(first.paginationToken));

    expect([first.results, second.results]).toEqual([
      [{ name: 't1', value: 't1' }],
      [{ name: 't2', value: 't2' }],
    ]);
    expect(second.paginationToken).toBeUndefined();
  });
});

describe('The list of email domains', () => {
  it('shows those that may send', async () => {
    expect((await search('searchEmailDomains', {}, 'ACME')).results).toEqual([
      { name: 'mail.acme.example', value: 'mail.acme.example' },
    ]);
    expect(sent(sandbox())[0]?.slice(0, 3)).toEqual(['GET', '/email/domains', 'is_enabled=1&status_id=2']);
  });

  it('shows why it is empty, for a domain can still be typed', async () => {
    replies({ status: 'fail', hasError: true, errors: 'Unauthorized', code: '401', apiError: '201' });

    await expect(search('searchEmailDomains')).rejects.toThrow('MSG91 refused it (201): Unauthorized.');
  });
});
