import { forAll, type Field } from '../../../../nodes/shared/fields/field';
import { text } from '../../../../nodes/shared/fields/values';
import { propertiesOf } from '../../../../nodes/shared/operation/describe';
import { batch } from '../../../../nodes/shared/operation/operation';
import { ItemSource } from '../../../../nodes/shared/operation/source';

const to = text({ displayName: 'To', name: 'to', type: 'string', required: true, default: '' });
const mediaFile = forAll(
  text({ displayName: 'Media File', name: 'mediaFile', type: 'string', required: true, default: '' }),
);

const typed = { valueOf: ({ name }: Field) => `typed ${name}` };

describe('a value that is often the same for all items', () => {
  const source = (json: Record<string, string>) =>
    new ItemSource([{ json }], typed, new Set([to, mediaFile]));

  it.each([
    [{ mediaFile: 'own' }, 'own'],
    [{ media_file: 'own' }, 'own'],
    [{ mediaFile: '' }, 'typed mediaFile'],
    [{}, 'typed mediaFile'],
  ])('is the own one of %j, else the typed one', (json: Record<string, string>, expected) => {
    expect(source(json).valueOf(mediaFile, 0)).toBe(expected);
  });

  it('is no rule for other values', () => expect(source({}).valueOf(to, 0)).toBeUndefined());

  it('can be typed in both mapping modes, and is not asked of the items', () => {
    const send = batch({
      name: 'Send',
      action: 'Send message',
      description: 'Send a message',
      fields: [],
      mapped: [to, mediaFile],
      batch: {
        most: 1,
        together: () => '',
        reference: () => undefined,
        entry: () => ({}),
        request: () => ({ method: 'POST', path: '/' }),
      },
    });
    const properties = propertiesOf({ message: { name: 'Message', operations: { send } } });
    const modes = (wanted: string) =>
      properties
        .filter(({ name }) => name === wanted)
        .map(({ displayOptions, required }) => [displayOptions?.show?.mappingMode?.[0], required ?? false]);
    expect(modes('to')).toEqual([['defineBelow', true]]);
    expect(modes('mediaFile')).toEqual([
      ['defineBelow', true],
      ['autoMapInputData', false],
    ]);
    const notice = properties.find(({ name }) => name === 'autoMapNotice')?.displayName;
    expect(notice).toContain("'to'");
    expect(notice).not.toContain('mediaFile');
  });
});
