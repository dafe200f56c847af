import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { operation, people } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const run = operation(sandbox, 'campaign', 'run');
const welcome = { campaignSlug: 'welcome', mobile: '={{ $json.phone }}' };

describe('MSG91: run campaign', () => {
  sendsTruthfully(sandbox, {
    path: '/campaign/*',
    codeless: true,
    items: people,
    // Items of different campaigns never share a run.
    send: async (items, settings) => {
      const slugs = items.map((_, index) => `alone-${index}`);
      const [campaign] = sandbox().msg91.campaigns;
      for (const slug of slugs) if (campaign) sandbox().msg91.campaigns.push({ ...campaign, slug });
      return await run({ ...welcome, campaignSlug: '=alone-{{ $itemIndex }}' }, items, settings);
    },
  });
});
