import { collection, pairs } from '../../../shared/fields/collection';
import { text } from '../../../shared/fields/values';
import { offline } from '../../../shared/operation/operation';
import { countSegments } from '../../../shared/text/segments';

const message = () =>
  text({
    displayName: 'Message',
    name: 'message',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Hi ##name##, your order is ready',
    description: 'A text, or the text of a template with ##name## marks',
  });

/** Counts as SMS gateways do: 160 characters of the SMS alphabet in one part, or 70 in Unicode. */
export const preview = offline({
  name: 'Preview',
  action: 'Preview SMS text',
  description:
    'Count characters and parts of a text without sending it, and find the characters that force Unicode',
  fields: [
    message(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description: 'Values that are put in the place of the ##name## marks before counting',
      }),
    ]),
  ],
  compute: ({ message: written, additionalFields }) => {
    const filled = fill(written, additionalFields.variables ?? {});
    return [{ message: filled, ...countSegments(filled), openVariables: marksOf(filled) }];
  },
});

const MARK = /##([^#\s]+)##/g;

function fill(written: string, values: Record<string, string>): string {
  return written.replace(MARK, (mark, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? mark) : mark,
  );
}

function marksOf(written: string): string[] {
  return [...new Set([...written.matchAll(MARK)].map(([, name = '']) => name))];
}
