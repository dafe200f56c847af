import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const run = operation(sandbox, 'campaign', 'run');
const welcome = { campaignSlug: 'welcome', mobile: '={{ $json.phone }}' };
const runs = () =>
  sent(sandbox())
    .filter(([, path]) => path.endsWith('/run'))
    .map(([, , , body]) => JSON.parse(body).data);
const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `c${index}@example.com` }));

describe('MSG91: run campaign', () => {
  it('puts items of the same campaign into one run', async () => {
    const { output, error } = await run(
      {
        ...welcome,
        name: '={{ $json.name }}',
        email: '={{ $json.email }}',
        campaignVariables: { mappingMode: 'defineBelow', value: { NAME: '={{ $json.name }}' }, schema: [] },
        additionalFields: {
          from: 'Acme <hi@acme.example>',
          replyTo: 'Help <help@acme.example>',
          cc: 'cc@example.com',
          bcc: 'bcc@example.com',
          variables: { pairs: [{ name: 'ORDER', value: '17' }] },
        },
        options: { pluginSource: 12 },
      },
      [
        { name: 'Asha', email: 'asha@example.com', phone: '+91 98765 43210' },
        { name: 'Lee', email: '', phone: '+14155550100' },
      ],
    );
    const shared = {
      cc: [{ email: 'cc@example.com' }],
      bcc: [{ email: 'bcc@example.com' }],
      from_name: 'Acme',
      from_email: 'hi@acme.example',
    };
    const values = (name: string) => ({
      NAME: { type: 'text', value: name },
      ORDER: { type: 'text', value: '17' },
    });

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method, path, query]) => [method, path, query])).toEqual([
      ['POST', '/campaign/api/campaigns/welcome/run', 'pluginsource=12'],
    ]);
    expect(runs()).toEqual([
      {
        sendTo: [
          {
            to: [{ name: 'Asha', email: 'asha@example.com', mobiles: '919876543210' }],
            ...shared,
            variables: values('Asha'),
          },
          { to: [{ name: 'Lee', mobiles: '14155550100' }], ...shared, variables: values('Lee') },
        ],
        reply_to: [{ email: 'help@acme.example', name: 'Help' }],
      },
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          acceptance: 'batch',
          request_id: expect.stringMatching(/^\d+_[0-9a-f]{32}$/),
          slug: 'welcome',
          to: [{ name: 'Asha', email: 'asha@example.com', mobiles: '919876543210' }],
        },
        pairedItem: { item: 0 },
      },
      {
        json: expect.objectContaining({ to: [{ name: 'Lee', mobiles: '14155550100' }] }),
        pairedItem: { item: 1 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await run({ ...welcome, simplify: false }, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({
      data: { message: 'Your request has been queued successfully.' },
      status: 'success',
      successful: true,
      acceptance: 'batch',
    });
  });

  it('sends further contacts of an item with their own values', async () => {
    const more = [
      { email: 'b@example.com', variables: { NAME: 'B' } },
      { mobiles: '+919876543211', name: 'C' },
    ];
    await run({ ...welcome, additionalFields: { moreContacts: { entries: [] } } }, people(1));
    await run({ mappingMode: 'autoMapInputData', campaignSlug: 'welcome' }, [
      { mobile: '+919876543210', moreContacts: more, NAME: 'A' },
    ]);

    expect(runs()[1].sendTo).toEqual([
      {
        to: [
          { mobiles: '919876543210' },
          { email: 'b@example.com', variables: { NAME: { type: 'text', value: 'B' } } },
          { name: 'C', mobiles: '919876543211' },
        ],
        variables: { NAME: { type: 'text', value: 'A' } },
      },
    ]);
  });

  it('takes the fields of the items that the campaign knows', async () => {
    const { output } = await run({ mappingMode: 'autoMapInputData', campaignSlug: 'welcome' }, [
      { mobiles: '+919876543210', NAME: 'Asha', age: 30 },
      { email: 'lee@example.com', age: 31 },
    ]);

    expect(sent(sandbox())[0]?.[1]).toBe('/campaign/api/campaigns/welcome/fields');
    expect(runs()[0].sendTo).toEqual([
      { to: [{ mobiles: '919876543210' }], variables: { NAME: { type: 'text', value: 'Asha' } } },
      { to: [{ email: 'lee@example.com' }] },
    ]);
    expect(jsonOf(output[0])[1]?.warnings).toEqual([expect.stringContaining('no field for these variables')]);
  });

  it('puts at most 1,000 contacts into a run, copies included', async () => {
    const items = people(1100);
    const additionalFields = { cc: 'cc@example.com' };
    const { output } = await run({ ...welcome, additionalFields }, items);

    expect(runs().map(({ sendTo }) => sendTo.length)).toEqual([500, 500, 100]);
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(sandbox().ledger.size).toBe(1100);
  });

  it.each([
    ['nobody', { mobile: '' }, "'Email' and Mobile Number are both empty"],
    ['a local number', { mobile: '9876543210' }, "'Mobile Number' has no country code"],
    ['an email address that is none', { email: 'asha' }, "'Email' is not an email address: 'asha'"],
    [
      'such an address of a further contact',
      { additionalFields: { moreContacts: { entries: [{ email: 'lee@' }] } } },
      "'More Contacts 1: Email' is not an email address",
    ],
    [
      '51 contacts',
      { additionalFields: { moreContacts: { entries: contacts(50) } } },
      "'More Contacts' make 51 contacts with the item's own: at most 50",
    ],
    [
      '51 copies',
      {
        additionalFields: {
          cc: contacts(51)
            .map(({ email }) => email)
            .join(),
        },
      },
      "'CC' has 51 addresses",
    ],
    [
      '51 hidden copies',
      {
        additionalFields: {
          bcc: contacts(51)
            .map(({ email }) => email)
            .join(),
        },
      },
      "'BCC' has 51",
    ],
    [
      '6 addresses for replies',
      {
        additionalFields: {
          replyTo: contacts(6)
            .map(({ email }) => email)
            .join(),
        },
      },
      "'Reply To' has 6 addresses: at most 5",
    ],
    ['a bad sender', { additionalFields: { from: 'Acme' } }, "'From' is not an email address"],
    [
      'a file name with a dot',
      {
        additionalFields: { attachments: { entries: [{ fileName: 'a.pdf', file: 'https://f.test/a.pdf' }] } },
      },
      "'Attachments 1: File Name' may hold letters",
    ],
    [
      'a file without an ending',
      { additionalFields: { attachments: { entries: [{ fileName: 'a', file: 'https://f.test/a' }] } } },
      "'Attachments 1: File URL' must be an address that ends in the ending of a file",
    ],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await run({ ...welcome, ...parameters }, people(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('shows why a campaign can not run', async () => {
    const { error } = await run({ ...welcome, campaignSlug: 'old-offer' }, people(1));

    expect(error?.message).toContain('Campaign is Paused. Unable to Execute!');
  });

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
