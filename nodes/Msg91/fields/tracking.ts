import { InvalidInput } from '../../shared/fields/field';
import { field } from '../../shared/fields/build';
import { textReader } from '../../shared/fields/values';

/** MSG91's help page on tracking parameters: 80 characters of these kinds. */
const MOST = 80;

const tracked = <const N extends string>(name: N, displayName: string, description: string) => {
  const asText = textReader({ most: MOST });
  return field(
    { displayName, name, type: 'string', default: '', description },
    (value, reading, label) => {
      const read = asText(value, reading, label).trim();
      if (/^[\w.-]+$/.test(read)) return read;
      throw new InvalidInput(label, `may hold letters, digits, dots, dashes and underscores only: '${read}'`);
    },
    displayName,
  );
};

/** The reference that MSG91 gives back in logs and delivery reports. */
export const crqid = () =>
  tracked(
    'crqid',
    'CRQID',
    'Your own reference, at most 80 characters. It comes back in logs and delivery reports. Left empty, the node sets one that is the same in every try of the same item.',
  );

export const uuid = () =>
  tracked(
    'uuid',
    'UUID',
    'A second reference of your own, at most 80 characters, which comes back in delivery reports',
  );

/** One page of MSG91's help says 80 characters, another one 52 letters and digits. */
export function crqidWarnings(reference: string | undefined): string[] {
  if (reference === undefined || reference.length <= 52) return [];
  return ['The CRQID has more than 52 characters: delivery reports in the old form may cut it off'];
}
