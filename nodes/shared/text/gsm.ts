/** The basic table of GSM 03.38 without its escape: one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The extension table: an escape and a second septet. */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS = new Map<string, 1 | 2>([
  ...Array.from(BASIC, (character): [string, 1] => [character, 1]),
  ...Array.from(EXTENSION, (character): [string, 2] => [character, 2]),
]);

/** How many septets a character takes in GSM 03.38; undefined when the alphabet lacks it. */
export function septetsOf(character: string): 1 | 2 | undefined {
  return SEPTETS.get(character);
}
