import { countSegments } from '../../../../nodes/shared/text/segments';

const a = (count: number) => 'a'.repeat(count);

describe('counting segments', () => {
  it.each([
    [1, 1, 160, 159],
    [160, 1, 160, 0],
    [161, 2, 153, 145],
    [306, 2, 153, 0],
    [307, 3, 153, 152],
    [918, 6, 153, 0],
    [919, 7, 153, 152],
    [1224, 8, 153, 0],
  ])('of %i plain characters gives %i of %i with %i left', (count, segments, perSegment, charactersLeft) => {
    const counted = { encoding: 'GSM-7', characters: count, segments, perSegment, charactersLeft };

    expect(countSegments(a(count))).toMatchObject(counted);
  });

  it.each([
    [70, 1, 70, 0],
    [71, 2, 67, 63],
    [134, 2, 67, 0],
    [135, 3, 67, 66],
    [402, 6, 67, 0],
    [403, 7, 67, 66],
    [536, 8, 67, 0],
  ])(
    'of %i Unicode characters gives %i of %i with %i left',
    (count, segments, perSegment, charactersLeft) => {
      const counted = { encoding: 'UCS-2', characters: count, segments, perSegment, charactersLeft };

      expect(countSegments('ж'.repeat(count))).toMatchObject(counted);
    },
  );

  it('knows the whole GSM alphabet', () => {
    const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà';

    expect(countSegments(basic)).toMatchObject({ encoding: 'GSM-7', characters: Array.from(basic).length });
  });

  it.each(['\f', '^', '{', '}', '\\', '[', '~', ']', '|', '€'])('counts %j twice', (character) => {
    expect(countSegments(character)).toMatchObject({ encoding: 'GSM-7', characters: 2 });
  });

  it.each(['ç', '`', 'í', '’', '–', '\t', '\u00a0', '\u001b'])('needs Unicode for %j', (character) => {
    expect(countSegments(`a${character}`)).toMatchObject({
      encoding: 'UCS-2',
      unicodeCharacters: [character],
    });
  });

  it('counts an extension character once in a Unicode message', () => {
    expect(countSegments('€ж').characters).toBe(2);
  });

  it('names each character that forces Unicode once, in order', () => {
    expect(countSegments('“Hi” 👋 “again” 👋').unicodeCharacters).toEqual(['“', '”', '👋']);
  });

  it('counts an emoji as two units', () => {
    expect(countSegments('👋')).toMatchObject({ characters: 2, charactersLeft: 68 });
  });

  it('has nothing to send for an empty text', () => {
    expect(countSegments('')).toEqual({
      encoding: 'GSM-7',
      characters: 0,
      segments: 0,
      perSegment: 160,
      charactersLeft: 160,
      unicodeCharacters: [],
      parts: [],
    });
  });
});

describe('cutting', () => {
  it('never cuts an escape pair, even if that takes one more segment', () => {
    const { parts, segments, characters } = countSegments(`${a(152)}€${a(152)}`);

    expect(parts).toEqual([a(152), `€${a(151)}`, 'a']);
    expect([segments, characters]).toEqual([3, 306]);
  });

  it('never cuts a surrogate pair', () => {
    const { parts } = countSegments(`${a(66)}👋${a(10)}`);

    expect(parts).toEqual([a(66), `👋${a(10)}`]);
  });
});

describe('a gateway that bills a line break as two', () => {
  const characters = (text: string) => countSegments(text, { lineBreak: 2 }).characters;

  it.each([
    ['a\nb', 4],
    ['a\r\nb', 4],
    ['a\rb', 4],
    ['\n\n', 4],
    ['\r\n\r\n', 4],
    ['ж\n', 3],
  ])('counts %j as %i', (text, expected) => expect(characters(text)).toBe(expected));

  it('moves a text over the edge of a segment', () => {
    const text = `${a(159)}\n`;

    expect([countSegments(text).segments, countSegments(text, { lineBreak: 2 }).segments]).toEqual([1, 2]);
  });
});
