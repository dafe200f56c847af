import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { dedicatedNumber } from '../../../sandbox/clicksend/senders';
import { useSandbox } from '../../sandbox';
import { open } from './open';

const sandbox = useSandbox();
const labels = async (filter?: string) =>
  (await open(sandbox(), 'searchSenderNumbers', { filter })).results.map(({ name }) => name);

describe('the picker of numbers that an MMS or a fax comes from', () => {
  it('shows dedicated numbers alone, and what each is for', async () => {
    const { numbers } = sandbox().clickSend.senders;
    numbers.push(dedicatedNumber('+61400000001', { notes: 'Shop', type: 'mms' }));
    numbers.push(dedicatedNumber('+61400000002', { type: null }));
    numbers.push(dedicatedNumber('', { notes: 'Being set up' }));

    expect(await labels()).toEqual([
      '+14055551234 (United States): SMS',
      '+61400000001 (Shop): MMS',
      '+61400000002',
      '+61431111112 (Australia): SMS',
    ]);
    expect(await labels('mms')).toEqual(['+61400000001 (Shop): MMS']);
    const asked = sandbox().requests.all();
    expect(asked.map(({ path, query }) => `${path}?${query}`)).toEqual(
      Array.from({ length: 2 }, () => '/numbers?page=1&limit=100'),
    );
  });

  it('says why it is empty', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/numbers', kind: 'status', status: 403 });

    await expect(labels()).rejects.toThrow(/FORBIDDEN/);
  });

  it('is the one that their sender has', () => {
    const sends = new ClickSend().description.properties.filter(({ displayOptions }) =>
      displayOptions?.show?.operation?.includes('send'),
    );
    const senders = sends.flatMap(({ displayOptions, options = [] }) =>
      options.flatMap((option) =>
        'modes' in option && option.name === 'from'
          ? `${String(displayOptions?.show?.resource)}: ${option.modes?.[0]?.typeOptions?.searchListMethod}`
          : [],
      ),
    );

    expect(senders.sort()).toEqual([
      'fax: searchSenderNumbers',
      'mms: searchSenderNumbers',
      'sms: searchSenders',
    ]);
  });
});
