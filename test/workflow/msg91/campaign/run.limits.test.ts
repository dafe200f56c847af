import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { operation, pairsOf, people, sent } from '../msg91';

const sandbox = useSandbox();
const run = operation(sandbox, 'campaign', 'run');
const welcome = { campaignSlug: 'welcome', mobile: '={{ $json.phone }}' };
const runs = () =>
  sent(sandbox())
    .filter(([, path]) => path.endsWith('/run'))
    .map(([, , , body]) => JSON.parse(body).data);
const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `c${index}@example.com` }));

describe('MSG91: the limits of a campaign run', () => {
  it('takes 50 contacts, 50 copies and 50 hidden copies in one item', async () => {
    const list = (name: string) =>
      Array.from({ length: 50 }, (_, index) => `${name}${index}@example.com`).join();
    const { error } = await run(
      {
        ...welcome,
        additionalFields: {
          moreContacts: { entries: contacts(49) },
          cc: list('c'),
          bcc: list('b'),
          replyTo: 'a@b.cd,b@b.cd,c@b.cd,d@b.cd,e@b.cd',
        },
      },
      people(7),
    );

    expect(error).toBeUndefined();
    expect(runs().map(({ sendTo }) => sendTo.length)).toEqual([6, 1]);
    expect(runs()[0].reply_to).toHaveLength(5);
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
});
