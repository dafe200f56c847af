import { Memory } from '../../../../nodes/shared/operation/memory';
import { accepted, rejected, unknown } from '../../../../nodes/shared/operation/outcome';

const final = { ...rejected('The code is wrong'), final: true };

describe('What a later try of the execution replays', () => {
  it.each([
    ['what was accepted', accepted([{ id: 1 }]), true],
    ['what may have been accepted', unknown('No answer'), true],
    ['a refusal for good', final, true],
    ['no other refusal', rejected('Busy'), false],
  ])('%s', (_name, outcome, kept) => {
    const stored = {};
    new Memory(stored).record(['key', 'another'], outcome);
    expect(new Memory(stored).recall(['new', 'another'])).toEqual(kept ? outcome : undefined);
  });
});
