import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const preview = operation(sandbox, 'sms', 'preview');

describe('MSG91: preview SMS text', () => {
  it('counts the text with its variables filled in, without asking anybody', async () => {
    const variables = { pairs: [{ name: 'name', value: '={{ $json.name }}' }] };
    const { output } = await preview({ message: 'Hi ##name##, ##order##', additionalFields: { variables } }, [
      { name: 'Asha' },
      { name: 'आशा' },
    ]);

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({
        message: 'Hi Asha, ##order##',
        encoding: 'GSM-7',
        characters: 18,
        segments: 1,
        openVariables: ['order'],
      }),
      expect.objectContaining({ encoding: 'UCS-2', perSegment: 70, unicodeCharacters: ['आ', 'श', 'ा'] }),
    ]);
    expect(sent(sandbox())).toEqual([]);
  });

  it('leaves a mark that has no value, whatever it is called', async () => {
    const { output } = await preview({ message: '##constructor##' });

    expect(jsonOf(output[0])).toMatchObject([{ message: '##constructor##', openVariables: ['constructor'] }]);
  });

  it('gives one item for each, paired', async () => {
    const items = [{ text: 'One' }, { text: 'x'.repeat(161) }, { text: '€' }];
    const { output } = await preview({ message: '={{ $json.text }}' }, items);

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(
      jsonOf(output[0]).map(({ characters, segments, charactersLeft }) => [
        characters,
        segments,
        charactersLeft,
      ]),
    ).toEqual([
      [3, 1, 157],
      [161, 2, 145],
      [2, 1, 158],
    ]);
  });

  it.each([
    ['no text', ' ', "'Message' is empty"],
    ['half an emoji', 'Hi \ud83d', "'Message' holds half of a character"],
  ])('refuses %s', async (_name, text, problem) => {
    const { error } = await preview({ message: '={{ $json.text }}' }, [{ text: 'Good' }, { text }]);

    expect(error?.message).toContain(`Item 1: ${problem}`);
  });
});
