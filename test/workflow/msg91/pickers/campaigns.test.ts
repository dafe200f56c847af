import { useSandbox } from '../../sandbox';
import { sent } from '../msg91';
import { opener, picked } from './open';

const sandbox = useSandbox();
const { search, form } = opener(sandbox);
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });

describe('The list of campaigns', () => {
  it('shows them by name, and gives their slug', async () => {
    expect((await search('searchCampaigns', {}, 'order')).results).toEqual([
      { name: 'Order update', value: 'order-update' },
    ]);
    expect(sent(sandbox())[0]?.[2]).toBe('name=order&pageNo=1&itemsPerPage=100');
  });

  it('goes on page by page', async () => {
    const [campaign] = sandbox().msg91.campaigns;
    for (let id = 0; id < 150; id++)
      if (campaign) sandbox().msg91.campaigns.push({ ...campaign, slug: `c${id}` });
    const first = await search('searchCampaigns');
    const second = await search('searchCampaigns', {}, undefined, String(first.paginationToken));

    expect([first.results.length, second.results.length]).toEqual([100, 53]);
    expect(second.paginationToken).toBeUndefined();
  });

  it('leaves out what has no slug to be run by', async () => {
    replies({
      status: 'success',
      data: {
        data: [
          { id: 1, name: 'Old' },
          { id: 2, slug: 'two' },
        ],
        total: 2,
      },
    });

    expect((await search('searchCampaigns')).results).toEqual([{ name: 'two', value: 'two' }]);
  });

  it('shows why it is empty', async () => {
    replies({ errors: 'Unauthorized', hasError: true, status: 'fail' });

    await expect(search('searchCampaigns')).rejects.toThrow('MSG91 refused it: Unauthorized.');
  });
});

describe('The variables of a campaign as fields', () => {
  const chosen = (slug: string) => ({
    resource: 'campaign',
    operation: 'run',
    campaignSlug: picked(slug),
  });

  it('are those that the campaign names', async () => {
    expect((await form('getCampaignVariables', chosen('welcome'))).fields).toMatchObject([
      { id: 'NAME', displayName: 'NAME', type: 'string', required: false },
    ]);
    expect(sent(sandbox())[0]?.[1]).toBe('/campaign/api/campaigns/welcome/fields');
  });

  it.each([
    ['', 'Choose a campaign first'],
    ['old-offer', 'This campaign has no variables.'],
    ['unknown', 'The variables could not be read. MSG91 refused it: Invalid Campaign.'],
  ])('say why there are none: "%s"', async (slug, words) => {
    const { fields, emptyFieldsNotice } = await form('getCampaignVariables', chosen(slug));

    expect(fields).toEqual([]);
    expect(emptyFieldsNotice).toContain(words);
    expect(emptyFieldsNotice).toContain("'Additional Fields' > 'Variables'");
  });
});
