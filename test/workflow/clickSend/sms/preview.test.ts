import { useSandbox } from '../../sandbox';
import { apart, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const preview = operation(sandbox, 'sms', 'preview');
const of = async (text: string, mostParts = 8) => {
  const { output } = await preview({ body: '={{ $json.text }}', mostParts }, [{ text }]);
  return jsonOf(output[0])[0];
};

describe('ClickSend: preview SMS', () => {
  it('tells how a text is split, without asking anybody', async () => {
    const { output } = await preview({ body: '={{ $json.text }}' }, [
      { text: 'Hello €' },
      { text: 'Zoë 🙂 ж' },
    ]);

    expect(jsonOf(output[0])).toEqual([
      {
        body: 'Hello €',
        encoding: 'GSM-7',
        characters: 8,
        segments: 1,
        perSegment: 160,
        charactersLeft: 152,
        unicodeCharacters: [],
        parts: ['Hello €'],
        isCut: false,
        sentText: 'Hello €',
      },
      expect.objectContaining({
        encoding: 'UCS-2',
        characters: 8,
        charactersLeft: 62,
        unicodeCharacters: ['ë', '🙂', 'ж'],
      }),
    ]);
    expect(sent(sandbox())).toEqual([]);
    expectAsShown('sms', 'preview', output[0]);
  });

  it.each([
    ['nothing', '', {}, "'Message' is empty"],
    ['a list', ['a'], {}, "'Message' must be text"],
    ['half an emoji', '\ud83d', {}, "'Message' holds half of a character"],
    ['more parts than there are', 'Hi', { mostParts: 9 }, "'Most Parts' must be at most 8"],
  ])('says what is wrong with %s', async (_name, text, more, problem) => {
    const { output } = await preview({ body: '={{ $json.text }}', ...more }, [{ text }], regular);

    expect(jsonOf(output[0])[0]?.error).toContain(`Item 0: ${problem}`);
  });

  it('pairs each result with its own item', async () => {
    const { output } = await preview(
      { body: '={{ $json.text }}' },
      [{ text: 'a' }, { text: '' }, { text: 'c' }],
      apart,
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }, { item: 2 }], [{ item: 1 }]]);
  });

  it('counts a line break as two characters', async () => {
    expect(await of('a\nb')).toMatchObject({ characters: 4, charactersLeft: 156 });
  });

  it('gives the text as it would be cut', async () => {
    const text = 'x'.repeat(1000);

    expect(await of(text)).toMatchObject({ segments: 7, isCut: false, sentText: text });
    expect(await of(text, 6)).toMatchObject({ segments: 7, isCut: true, sentText: 'x'.repeat(918) });
    expect(await of('x'.repeat(1300))).toMatchObject({
      segments: 9,
      isCut: true,
      sentText: 'x'.repeat(1224),
    });
  });
});
