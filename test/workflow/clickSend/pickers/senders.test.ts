import { alphaTag, dedicatedNumber, ownNumber } from '../../../sandbox/clicksend/senders';
import { useSandbox } from '../../sandbox';
import { open } from './open';

const sandbox = useSandbox();
const asked = (path: string) =>
  sandbox()
    .requests.all({ path })
    .map(({ query }) => query);

const usual = [
  { name: '+14055551234 (United States)', value: '+14055551234' },
  { name: '+61411222333 (own number, Reception)', value: '+61411222333' },
  { name: '+61431111112 (Australia)', value: '+61431111112' },
  { name: 'DemoCo (alpha tag, no replies)', value: 'DemoCo' },
];

describe('the picker of senders', () => {
  it('shows dedicated numbers, approved own numbers and approved alpha tags', async () => {
    expect((await open(sandbox(), 'searchSenders')).results).toEqual(usual);
    expect(asked('/own-numbers')).toEqual(['filter%5Bstatus%5D%5B%5D=APPROVED&page_size=500']);
    expect(asked('/alpha-tags')).toEqual(['page_size=1000']);
  });

  it('finds by number, label and kind', async () => {
    const found = async (filter: string) =>
      (await open(sandbox(), 'searchSenders', { filter })).results.map(({ value }) => value);

    expect(await found('reception')).toEqual(['+61411222333']);
    expect(await found('alpha')).toEqual(['DemoCo']);
    expect(await found('6143')).toEqual(['+61431111112']);
    expect(await found('nobody')).toEqual([]);
  });

  it('reads every page of every source', async () => {
    const { numbers, ownNumbers, alphaTags } = sandbox().clickSend.senders;
    const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1000);
    numbers.push(...many(150).map((index) => dedicatedNumber(`+6140000${index}`)));
    ownNumbers.push(...many(600).map((index) => ownNumber(`+6141000${index}`, null, 'APPROVED')));
    alphaTags.push(...many(1100).map((index) => alphaTag(`Tag${index}`, 'APPROVED')));

    expect((await open(sandbox(), 'searchSenders')).results).toHaveLength(usual.length + 150 + 600 + 1100);
    expect(
      [asked('/numbers'), asked('/own-numbers'), asked('/alpha-tags')].map((each) => each.length),
    ).toEqual([2, 2, 2]);
  });

  it('shows a number once that is dedicated and own', async () => {
    sandbox().clickSend.senders.ownNumbers.push(ownNumber('+61431111112', 'Shop', 'APPROVED'));

    const values = (await open(sandbox(), 'searchSenders')).results.map(({ value }) => value);
    expect(values.filter((value) => value === '+61431111112')).toHaveLength(1);
  });

  it.each([
    ['/numbers', 'Dedicated numbers', ['+61411222333', 'DemoCo']],
    ['/own-numbers', 'Own numbers', ['+14055551234', '+61431111112', 'DemoCo']],
    ['/alpha-tags', 'Alpha tags', ['+14055551234', '+61411222333', '+61431111112']],
  ])('shows the others when %s fails, and says so', async (path, source, left) => {
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'status', status: 403 });
    const { results } = await open(sandbox(), 'searchSenders', { filter: '' });
    const [note] = results.slice(-1);

    expect(results.slice(0, -1).map(({ value }) => value)).toEqual(left);
    expect(note?.name).toMatch(
      new RegExp(`^${source} could not be read\\. ClickSend refused it \\(FORBIDDEN\\)`),
    );
    expect(note?.value).toBe('');
  });

  it('says so as well when one looks for something else', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/alpha-tags', kind: 'status', status: 403 });
    const { results } = await open(sandbox(), 'searchSenders', { filter: 'demo' });

    expect(results.map(({ name }) => name)).toEqual([expect.stringMatching(/^Alpha tags could not be read/)]);
  });

  it('is an error when all three fail', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 401, times: 'always' });

    await expect(open(sandbox(), 'searchSenders')).rejects.toThrow(/Check the username and API key/);
  });
});
