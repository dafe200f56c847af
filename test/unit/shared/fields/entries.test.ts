import { entries } from '../../../../nodes/shared/fields/entries';
import { choice, text } from '../../../../nodes/shared/fields/values';

const reading = { timezone: 'UTC', now: 0 };

const people = entries(
  { displayName: 'People', name: 'people', entryName: 'Person', description: 'Who is meant' },
  [
    text({ displayName: 'First Name', name: 'firstName', type: 'string', required: true, default: '' }),
    choice({ displayName: 'Kind', name: 'kind', type: 'options', options: [], default: 'guest' }, [
      'guest',
      'host',
    ] as const),
    text({
      displayName: 'Room',
      name: 'room',
      type: 'string',
      required: true,
      default: '',
      displayOptions: { show: { kind: ['host'] } },
    }),
    text({
      displayName: 'Gift',
      name: 'gift',
      type: 'string',
      default: '',
      displayOptions: { show: { kind: ['guest'] } },
    }),
  ],
);

const read = (raw: unknown) => people.read(raw, reading);

describe('entries', () => {
  it('reads what was typed one by one', () => {
    const typed = {
      entries: [
        { firstName: 'Ada', kind: 'host', room: 7 },
        { firstName: 'Bob', gift: 'Tea' },
      ],
    };
    expect(read(typed)).toEqual([
      { firstName: 'Ada', kind: 'host', room: '7' },
      { firstName: 'Bob', kind: undefined, gift: 'Tea' },
    ]);
  });

  it.each([
    ['a list of objects', [{ first_name: 'Ada' }]],
    ['JSON of one', '[{"firstName":"Ada"}]'],
  ])('reads %s, by either name', (_what, raw) => {
    expect(read(raw)).toEqual([{ firstName: 'Ada', kind: undefined }]);
  });

  it.each([undefined, null, '', ' ', {}])('gives none for %p', (raw) => expect(read(raw)).toEqual([]));

  it.each([
    ['text that is no list', 'Ada', "'People' must be a list of objects"],
    ['a list of texts', ['Ada'], "'People' must be a list of objects"],
    ['an entry without its required value', [{ kind: 'guest' }], "'People 1: First Name' is empty"],
    [
      'a value that a choice makes required',
      [{ firstName: 'Ada' }, { firstName: 'Bob', kind: 'host' }],
      "'People 2: Room' is empty",
    ],
  ])('names the entry and the field of %s', (_what, raw, message) => {
    expect(() => read(raw)).toThrow(message);
  });

  it('shows the fields of an entry as they are', () => {
    const [group] = people.property.options ?? [];
    expect(group).toMatchObject({ name: 'entries', displayName: 'Person' });
    expect(group && 'values' in group ? group.values.map(({ name }) => name) : []).toEqual([
      'firstName',
      'kind',
      'room',
      'gift',
    ]);
  });
});
