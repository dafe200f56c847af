import { gendersOf, voicesOf } from '../../../../nodes/ClickSend/api/voices';
import { languages } from '../../../sandbox/clicksend/reference';

describe('the voices of a language', () => {
  it.each(languages)("are those of ClickSend's table: $code", ({ code, gender }) => {
    expect(voicesOf(code)).toEqual(gendersOf(gender));
    expect(voicesOf(code.toUpperCase())).toEqual(voicesOf(code));
  });

  it('may be both of a language that is not in it', () =>
    expect(voicesOf('xx-yy')).toEqual(['female', 'male']));

  it.each([
    ['female', ['female']],
    ['Male', ['male']],
    [
      ['male', 'female'],
      ['female', 'male'],
    ],
    ['female, male', ['female', 'male']],
    [['Female'], ['female']],
    [['neutral'], []],
    [null, []],
    [undefined, []],
  ])('are read from %j', (gender, expected) => expect(gendersOf(gender)).toEqual(expected));
});
