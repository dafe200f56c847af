import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getFields = operation(sandbox, 'campaign', 'getFields');

describe('MSG91: get fields of campaign', () => {
  it('gives what the campaign asks for', async () => {
    const { output } = await getFields({ campaignSlug: 'welcome', filters: { source: 'launchCampaign' } });

    expect(sent(sandbox())).toEqual([
      ['GET', '/campaign/api/campaigns/welcome/fields', 'source=launchCampaign', ''],
    ]);
    expect(jsonOf(output[0])).toEqual([
      { slug: 'welcome', mapping: [expect.any(Object), expect.any(Object)], variables: ['NAME'] },
    ]);
  });

  it('shows why there are none', async () => {
    const { error } = await getFields({ campaignSlug: 'unknown' });

    expect(error?.message).toContain('MSG91 refused it: Invalid Campaign');
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await getFields({ campaignSlug: 'welcome', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        data: { mapping: [expect.any(Object), expect.any(Object)], variables: ['NAME'] },
        status: 'success',
        hasError: false,
        errors: [],
        successful: true,
      },
    ]);
  });

  it('asks nothing for a slug that would lead to another address', async () => {
    const { error } = await getFields({ campaignSlug: '..' });

    expect(error?.message).toContain("Item 0: 'Campaign' can't be '..'");
    expect(sent(sandbox())).toEqual([]);
  });

  it('tells each item its own outcome', async () => {
    const items = [{ slug: 'welcome' }, { slug: 'no such' }, { slug: '' }];
    const { output } = await getFields({ campaignSlug: '={{ $json.slug }}' }, items, {
      onError: 'continueErrorOutput',
    });

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }, { item: 2 }]]);
    expect(sent(sandbox()).map(([, path]) => path)).toEqual([
      '/campaign/api/campaigns/welcome/fields',
      '/campaign/api/campaigns/no%20such/fields',
    ]);
    expect(jsonOf(output[1])[1]?.error).toContain("Item 2: 'Campaign' is empty");
  });
});
