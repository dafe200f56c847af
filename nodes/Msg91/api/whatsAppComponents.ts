import type { IDataObject } from 'n8n-workflow';

const MEDIA = ['image', 'video', 'document'];
const BUTTONS = ['url', 'quick_reply', 'copy_code'];

/**
 * The values of a template in the words of MSG91's WhatsApp call. The name of a value says its place and, behind a
 * colon, its kind: `header_1:image`, `body_1`, `button_1:url`, `body_1:text:name` for a variable with a name.
 * A template without variables takes an empty object, never a list.
 * @param fileName shown for a document in the header
 */
export function componentsOf(values: Record<string, string>, fileName?: string): IDataObject {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const [place = '', kind, parameter] = name.split(':');
      return [place, componentOf(kind ?? usualKind(place), value, parameter, fileName)];
    }),
  );
}

function usualKind(place: string): string {
  return place.startsWith('button_') ? 'url' : 'text';
}

function componentOf(kind: string, value: string, parameter?: string, fileName?: string): IDataObject {
  if (MEDIA.includes(kind)) {
    return { type: kind, value, ...(kind === 'document' && fileName ? { filename: fileName } : {}) };
  }
  if (BUTTONS.includes(kind)) return { subtype: kind, type: 'text', value };
  return { type: 'text', value, ...(parameter === undefined ? {} : { parameter_name: parameter }) };
}

/** What is wrong with the name of a value; undefined for a good one. */
export function problemOf(name: string): string | undefined {
  const [place = '', kind = 'text'] = name.split(':');
  if (!/^(header|body|button)_\w+$/.test(place)) {
    return `'${name}' names no place: use header_1, body_1, body_2, button_1 and so on`;
  }
  if (['text', ...MEDIA, ...BUTTONS].includes(kind)) return undefined;
  return `'${name}' names an unknown kind: use ${[...MEDIA, ...BUTTONS].join(', ')}`;
}
