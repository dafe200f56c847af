import { InvalidInput } from '../../../shared/fields/field';
import { text } from '../../../shared/fields/values';
import { countSegments } from '../../../shared/text/segments';

export const body = () =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Your order is ready',
    description:
      'Text of the message. 160 characters fit into one part, 70 when a character is not in the SMS alphabet.',
  });

/** ClickSend cuts silently what is longer than the account's number of parts: 8 at most, 6 in usual accounts. */
const MOST_PARTS = 8;
const USUAL_PARTS = 6;

/**
 * @returns warnings for a text that some accounts cut
 * @throws {InvalidInput} for a text that every account cuts
 */
export function lengthWarnings(message: string): string[] {
  const { segments } = countSegments(message, { lineBreak: 2 });
  if (segments > MOST_PARTS) {
    throw new InvalidInput(
      'Message',
      `needs ${segments} parts: ClickSend takes ${MOST_PARTS} (1,224 characters, or 536 in Unicode)`,
    );
  }
  if (segments <= USUAL_PARTS) return [];
  return ['The message needs more than 6 parts: accounts with the usual limit send it cut off'];
}
