import { ClickSendTrigger } from '../../../../nodes/ClickSend/ClickSendTrigger.node';
import { dedicatedNumber } from '../../../sandbox/clicksend/senders';
import { useSandbox } from '../../sandbox';
import { open } from './open';

const sandbox = useSandbox();

describe("the trigger's picker of numbers", () => {
  const numbers = async (filter?: string) =>
    await open(sandbox(), 'searchDedicatedNumbers', { filter }, new ClickSendTrigger());

  it('begins with all numbers', async () => {
    sandbox().clickSend.senders.numbers.push(dedicatedNumber('+61400000001', { notes: 'Support' }));

    expect((await numbers()).results).toEqual([
      { name: 'All Numbers', value: '*' },
      { name: '+14055551234 (United States)', value: '+14055551234' },
      { name: '+61400000001 (Support)', value: '+61400000001' },
      { name: '+61431111112 (Australia)', value: '+61431111112' },
    ]);
  });

  it('offers all numbers on an account without any', async () => {
    sandbox().clickSend.senders.numbers = [];

    expect((await numbers()).results).toEqual([{ name: 'All Numbers', value: '*' }]);
  });

  it('finds a number by its country', async () => {
    expect((await numbers('states')).results.map(({ value }) => value)).toEqual(['+14055551234']);
  });
});
