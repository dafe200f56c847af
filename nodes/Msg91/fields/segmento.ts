import { field } from '../../shared/fields/build';
import { InvalidInput } from '../../shared/fields/field';
import { textReader } from '../../shared/fields/values';
import { encode } from '../../shared/http/exchange';

/** The contact database of MSG91, below the base URL. */
export const SEGMENTO = '/segmento/api/v1';

export const phonebookId = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'Phonebook ID',
      name: 'phonebookId',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. 1021',
      description: 'Number of the phonebook, shown in the MSG91 dashboard under Segmento',
    },
    (value, reading, label) => {
      const id = asText(value, reading, label).trim();
      if (/^[\w-]+$/.test(id)) return id;
      throw new InvalidInput(label, `is one word without spaces, not '${id}'`);
    },
  );
};

/**
 * For calls whose path no public page confirms: a wrong guess is a setting then, not a new release.
 * @param usual the path that is used when nothing is set; words in braces stand for parameters
 * @param others paths that other sources name
 */
export const apiPath = (usual: string, others: string[] = []) => {
  const alternatives = others.length === 0 ? '' : `Other sources name ${others.join(' and ')}. `;
  const asText = textReader();
  return field(
    {
      displayName: 'API Path',
      name: 'apiPath',
      type: 'string',
      default: usual,
      description: `Path behind the Base URL of the credential, in place of ${usual}. ${alternatives}Words in braces stand for parameters of this operation.`,
    },
    (value, reading, label) => {
      const path = asText(value, reading, label).trim();
      if (/^\/[^\s?#]*$/.test(path) && !path.includes('..')) return path;
      throw new InvalidInput(label, 'must begin with a slash and hold neither spaces nor a query');
    },
  );
};

/** A path with its words in braces replaced, percent-encoded. */
export function pathOf(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (mark, name: string) =>
    name in values ? encode(values[name] ?? '') : mark,
  );
}
