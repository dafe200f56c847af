import { plainNumber } from '../../../../nodes/shared/fields/phoneNumber';

const read = (written: string) => plainNumber(written, { plus: true, least: 5, most: 15 }, 'To');

describe('A phone number as people and programs write it', () => {
  it.each([
    ['+61 411 222 333', '+61411222333'],
    ['+61 (411) 222-333', '+61411222333'],
    ['0061/411.222.333', '+61411222333'],
    ['\u202a+61\u00a0411\u00a0222\u00a0333\u202c', '+61411222333'],
    ['\ufeff+61411\u200b222\u2060333', '+61411222333'],
    ['61411222333.0', '61411222333'],
    ['61411222333.00', '61411222333'],
    ['06.11.22.33.00', '0611223300'],
    ['tel:+61-411-222-333', '+61411222333'],
    [' SMS: +61411222333', '+61411222333'],
    ['＋６１ ４１１ ２２２ ３３３', '+61411222333'],
    ['+٦١ ٤١١ ٢٢٢ ٣٣٣', '+61411222333'],
  ])('%j is %s', (written, expected) => expect(read(written)).toBe(expected));

  it.each([
    ['+44 (0)20 7946 0958', 'leave out the (0)'],
    ['6.1411222333E10', 'is not a phone number'],
    ['61411222333.5', 'is not a phone number'],
    ['61411222333.25', 'is not a phone number'],
    ['+61411222333 ext 5', 'is not a phone number'],
    ['+61+411222333', 'is not a phone number'],
    ['411', 'must have 5 to 15 digits'],
    ['undefined', "is not a phone number: 'undefined'. Give one number, in digits"],
  ])('%j is refused: %s', (written, problem) => expect(() => read(written)).toThrow(problem));
});
