import type { IDataObject } from 'n8n-workflow';
import { integer, text } from '../../../shared/fields/values';
import { offline } from '../../../shared/operation/operation';
import { countSegments } from '../../../shared/text/segments';
import { MOST_PARTS } from './body';

const body = () =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Your order is ready',
    description: 'Text to look at; nothing is sent',
  });

const mostParts = () =>
  integer(
    {
      displayName: 'Most Parts',
      name: 'mostParts',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: MOST_PARTS },
      default: MOST_PARTS,
      description:
        'After how many parts the account cuts a message off: a setting of the ClickSend account, 6 in some and 8 in others',
    },
    { least: 1, most: MOST_PARTS },
  );

/** Computed here, by the rules of GSM 03.38; ClickSend counts a line break as two characters (its help pages). */
export const preview = offline({
  name: 'Preview',
  action: 'Preview SMS message',
  description: 'See how a text is split into parts, and which characters make it longer, without sending it',
  fields: [body(), mostParts()],
  compute: ({ body: written, mostParts: most = MOST_PARTS }) => [previewOf(written, most)],
});

function previewOf(written: string, most: number): IDataObject {
  const count = countSegments(written, { lineBreak: 2 });
  const isCut = count.segments > most;
  return { body: written, ...count, isCut, sentText: count.parts.slice(0, most).join('') };
}
