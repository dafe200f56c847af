import { useSandbox } from '../../sandbox';
import { open, openDropdown } from './open';

const sandbox = useSandbox();

describe('the pickers of voices', () => {
  it('show the languages with the voices that each has', async () => {
    const { results } = await open(sandbox(), 'searchVoiceLanguages');

    expect(results).toContainEqual({ name: 'English, US (en-us): female, male', value: 'en-us' });
    expect(results).toContainEqual({ name: 'French, Canadian (fr-ca): female', value: 'fr-ca' });
    expect(results).toContainEqual({ name: 'Portuguese, European (pt-pt): male', value: 'pt-pt' });
  });

  it.each([
    ['en-us', ['female', 'male']],
    ['en-in', ['female']],
    ['fr-ca', ['female']],
    ['pt-pt', ['male']],
    ['PT-PT', ['male']],
    ['xx-yy', ['female', 'male']],
    ['', ['female', 'male']],
  ])('show for "%s" the voices %j', async (code, voices) => {
    const lang = { __rl: true, mode: 'list', value: code };
    const options = await openDropdown(sandbox(), 'getVoices', {
      resource: 'voice',
      operation: 'send',
      lang,
    });

    expect(options.map(({ value }) => value)).toEqual(voices);
  });

  it('say why they are empty', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      path: '/voice/lang',
      kind: 'status',
      status: 403,
      times: 2,
    });

    await expect(openDropdown(sandbox(), 'getVoices')).rejects.toThrow(/FORBIDDEN/);
    await expect(open(sandbox(), 'searchVoiceLanguages')).rejects.toThrow(/FORBIDDEN/);
  });
});
