import type { IDisplayOptions } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import { choice, text } from '../../../shared/fields/values';
import { asText } from '../../../shared/http/json';
import type { Preparation } from '../../../shared/operation/operation';
import { countSegments } from '../../../shared/text/segments';
import { dataOf } from '../../api/envelope';

/** Where the text comes from: no send call of ClickSend takes a template, so its text is fetched. */
export const bodySource = () =>
  choice(
    {
      displayName: 'Message From',
      name: 'bodySource',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Template', value: 'template', description: 'The text of a template in the account' },
        { name: 'Text', value: 'text', description: 'A text typed here or taken from the item' },
      ],
      default: 'text',
      description: 'Where the text of the message comes from',
    },
    ['text', 'template'] as const,
  );

export const body = (displayOptions: IDisplayOptions) =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    displayOptions,
    placeholder: 'e.g. Your order is ready',
    description:
      'Text of the message. 160 characters fit into one part, 70 when a character is not in the SMS alphabet.',
  });

/** ClickSend cuts silently what is longer than the account's number of parts: 8 at most, 6 in usual accounts. */
export const MOST_PARTS = 8;
const USUAL_PARTS = 6;

/**
 * @param label of the field that holds the text
 * @returns warnings for a text that some accounts cut
 * @throws {InvalidInput} for a text that every account cuts
 */
export function lengthWarnings(message: string, label = 'Message'): string[] {
  const { segments } = countSegments(message, { lineBreak: 2 });
  if (segments > MOST_PARTS) {
    throw new InvalidInput(
      label,
      `needs ${segments} parts: ClickSend takes ${MOST_PARTS} (1,224 characters, or 536 in Unicode)`,
    );
  }
  if (segments <= USUAL_PARTS) return [];
  return ['The message needs more than 6 parts: accounts with the usual limit send it cut off'];
}

/**
 * The text of the message: as typed, or that of the template, which is fetched once for all items.
 * @throws {InvalidInput} when the template's text can't be sent
 */
export async function textOf(
  { body: typed, templateId }: { body?: string; templateId?: string },
  { ask, once, warn }: Preparation,
): Promise<string> {
  if (templateId === undefined) return typed ?? '';
  const path = `/sms/templates/${templateId}`;
  const template = await once(path, async () => dataOf(await ask({ method: 'GET', path })));
  const fetched = asText(template.body);
  if (fetched === undefined) throw new InvalidInput('Template', 'has no text: choose another one');
  for (const warning of lengthWarnings(fetched, 'Template')) warn(warning);
  return fetched;
}
