import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';
import { pushOf, sentBefore, written } from './writing';

const sandbox = useSandbox();
/** An active trigger. */
async function listening(options: INodeParameters = {}): Promise<Stage> {
  const stage = new Stage(sandbox(), { event: 'smsInbound', options });
  await stage.activate();
  return stage;
}

describe('the options of incoming SMS', () => {
  it('let only replies through', async () => {
    const stage = await listening({ repliesOnly: true });
    const none = await stage.receive(pushOf(sandbox()));
    sentBefore(sandbox());

    expect([none.startsExecution, none.answer?.status]).toEqual([false, 200]);
    expect((await stage.receive(pushOf(sandbox()))).startsExecution).toBe(true);
  });

  it.each<[string, INodeParameters, IDataObject]>([
    [
      'a number',
      { dedicatedNumber: { __rl: true, mode: 'list', value: '+61431111112' } },
      {
        dedicated_number: '+61431111112',
      },
    ],
    ['all numbers', { dedicatedNumber: { __rl: true, mode: 'list', value: '*' } }, { dedicated_number: '*' }],
    ['a keyword', { messageSearchTerm: 'YES' }, { message_search_type: 2, message_search_term: 'YES' }],
    [
      'a beginning',
      { messageSearchTerm: 'YES', messageSearchType: 1 },
      {
        message_search_type: 1,
        message_search_term: 'YES',
      },
    ],
    [
      'a missing word',
      { messageSearchTerm: 'STOP', messageSearchType: 3 },
      {
        message_search_type: 3,
        message_search_term: 'STOP',
      },
    ],
    [
      'a number that was typed with spaces around it',
      { dedicatedNumber: { __rl: true, mode: 'id', value: ' +61431111112 ' } },
      { dedicated_number: '+61431111112' },
    ],
    ['no number', { dedicatedNumber: { __rl: true, mode: 'id', value: '' } }, { dedicated_number: '*' }],
    ['a keyword in digits', { messageSearchTerm: 1 }, { message_search_type: 2, message_search_term: '1' }],
    ['a keyword of spaces', { messageSearchTerm: ' ' }, { message_search_type: 0, message_search_term: '' }],
    ['an emoji', { messageSearchTerm: '👍 نعم' }, { message_search_term: '👍 نعم' }],
    ['no condition', { finalStatusesOnly: true }, { message_search_type: 0, message_search_term: '' }],
  ])('make a rule for %s', async (_case, options, expected) => {
    await listening(options);

    expect(sandbox().clickSend.inboundRules.all()).toMatchObject([expected]);
  });

  it.each<[string, INodeParameters, number[]]>([
    ['contains', { messageSearchTerm: 'YES' }, [1, 1, 0]],
    ['starts with', { messageSearchTerm: 'YES', messageSearchType: 1 }, [1, 0, 0]],
    ['does not contain', { messageSearchTerm: 'YES', messageSearchType: 3 }, [0, 0, 1]],
    ['another number', { dedicatedNumber: '+14055551234' }, [0, 0, 0]],
  ])('are obeyed by ClickSend: %s', async (_case, options, expected) => {
    await listening(options);
    const pushed = ['yes please', 'oh yes', 'no'].map((body) => written(sandbox(), body).targets.length);

    expect(pushed).toEqual(expected);
  });

  it.each<[string, INodeParameters, RegExp]>([
    ['a search without a word', { messageSearchType: 1 }, /'Keyword' is empty/],
    ['a search that there is not', { messageSearchTerm: 'A', messageSearchType: 9 }, /'Keyword Search'/],
    ['a list as a word', { messageSearchTerm: ['A'] }, /'Keyword'/],
    ['a switch that is none', { repliesOnly: 'maybe' }, /'Replies Only'/],
  ])('stop the activation, and name the field, with %s', async (_case, options, problem) => {
    await expect(listening(options)).rejects.toThrow(problem);
    expect(sandbox().clickSend.inboundRules.all()).toEqual([]);
  });
});
