import { locator, text } from '../../../../nodes/shared/fields/values';
import { optional } from '../../../../nodes/shared/fields/optional';

const reading = { timezone: 'UTC', now: 0 };
const name = text({ displayName: 'Name', name: 'name', type: 'string', required: true, default: '' });
const place = locator({
  displayName: 'Place',
  name: 'place',
  type: 'resourceLocator',
  required: true,
  default: { mode: 'list', value: '' },
});

describe('A required field that is made optional', () => {
  it('is shown without its mark, and the required one keeps it', () => {
    expect(optional(name).property).not.toHaveProperty('required');
    expect(name.property.required).toBe(true);
  });

  it.each([undefined, null, '', '  '])('may be %j', (raw) => {
    expect(optional(name).read(raw, reading)).toBeUndefined();
    expect(() => name.read(raw, reading)).toThrow("'Name' is empty");
  });

  it('may be a locator with nothing in it', () => {
    expect(optional(place).read({ __rl: true, mode: 'list', value: '' }, reading)).toBeUndefined();
    expect(optional(place).read(place.property.default, reading)).toBeUndefined();
    expect(optional(place).read({ __rl: true, mode: 'id', value: 'x' }, reading)).toBe('x');
  });

  it('is read and checked like the required one', () => {
    expect(optional(name).read('Ada', reading)).toBe('Ada');
    expect(() => optional(name).read(['Ada'], reading)).toThrow("'Name' must be text");
  });
});
