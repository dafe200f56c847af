const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const plain = /^[A-Za-z0-9 .,:;!?'"()/+*=&%#@-]*$/;
const extended = '^{}\\[~]|€\f';
const cost = new Map([
  ...[...basic].map((c) => [c, 1] as const),
  ...[...extended].map((c) => [c, 2] as const),
]);

/** How many SMS a text takes: 160 or 70 characters alone, 153 or 67 in each part of several. */
export function smsParts(text: string): number {
  const units = gsmUnits(text);
  if (units !== undefined) return units <= 160 ? 1 : Math.ceil(units / 153);
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

/** The text as far as eight parts reach; what is longer is cut without a word, as the vendor does. */
export function cutToEightParts(text: string): string {
  if (text.length <= 536) return text;
  const limit = gsmUnits(text) === undefined ? 536 : 1224;
  return text.length <= limit ? text : text.slice(0, limit);
}

function gsmUnits(text: string): number | undefined {
  if (plain.test(text)) return text.length;
  let units = 0;
  for (const character of text) {
    const own = cost.get(character);
    if (own === undefined) return undefined;
    units += own;
  }
  return units;
}
