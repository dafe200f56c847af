import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'campaign', 'getMany');
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });

describe('MSG91: get many campaigns', () => {
  it('names id and channels so that one can read them, and keeps the slug', async () => {
    const { output } = await getMany();

    expect(sent(sandbox())).toEqual([['GET', '/campaign/api/campaigns', 'pageNo=1&itemsPerPage=50', '']]);
    expect(jsonOf(output[0])[0]).toEqual({
      campaign_id: 41,
      name: 'Welcome',
      slug: 'welcome',
      is_active: true,
      channels: ['email', 'sms'],
    });
  });

  it('hands filters on and begins where the user says', async () => {
    const filters = {
      name: 'order',
      isActive: true,
      slug: 'order-update',
      tokenId: '5',
      fields: 'campaigns.id',
    };
    await getMany({ limit: 10, options: { startPage: 3 }, filters });

    expect(sent(sandbox())[0]?.[2]).toBe(
      'name=order&is_active=1&slug=order-update&token_id=5&fields=campaigns.id&pageNo=3&itemsPerPage=10',
    );
  });

  it('reads all pages', async () => {
    const [campaign] = sandbox().msg91.campaigns;
    for (let id = 100; id < 250; id++) if (campaign) sandbox().msg91.campaigns.push({ ...campaign, id });
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toHaveLength(153);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('gives the documented names beside those of MSG91 when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false, limit: 1 });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        errors: [],
        successful: true,
        data: {
          data: [expect.objectContaining({ id: 41 })],
          itemsPerPage: 1,
          pageNo: 1,
          pageNumber: 1,
          totalEntityCount: 3,
          totalPageCount: 3,
          campaigns: [expect.objectContaining({ campaign_id: 41, name: 'Welcome' })],
          current_page: 1,
          per_page: 1,
          total: 3,
        },
      },
    ]);
  });

  it('takes the form of documented connectors and of newer servers', async () => {
    const campaigns = [{ campaign_id: 7, name: 'Seven', channels: [{ campaign_id: 7, channel_id: 3 }] }];
    replies({ status: 'success', data: { campaigns, current_page: 1, per_page: 10, total: 1 } });
    const { output } = await getMany();

    expect(jsonOf(output[0])).toEqual([{ campaign_id: 7, name: 'Seven', channels: ['whatsApp'] }]);
  });

  it('reads on where the server names neither a total nor a last page', async () => {
    const page = (count: number) => ({ data: { data: Array.from({ length: count }, (_, id) => ({ id })) } });
    for (const count of [100, 3]) replies(page(count));
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toHaveLength(103);
  });

  it('tells each item its own outcome, and asks nothing for a bad limit', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', skip: 1 });
    const { output } = await getMany(
      { limit: '={{ $json.limit }}' },
      [{ limit: 1 }, { limit: 2 }, { limit: 0 }],
      {
        onError: 'continueErrorOutput',
      },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }, { item: 2 }]]);
    expect(jsonOf(output[1]).map(({ error }) => error)).toEqual([
      expect.stringContaining('Item 1: MSG91 refused it: Internal Error.'),
      "Item 2: 'Limit' must be at least 1",
    ]);
    expect(sent(sandbox())).toHaveLength(2);
  });
});
