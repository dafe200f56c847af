import fc from 'fast-check';
import {
  addressWithToken,
  createToken,
  leadsTo,
  queryWithoutToken,
  sameToken,
  tokenOfAddress,
  tokenOfQuery,
  withoutToken,
} from '../../../../nodes/shared/webhook/token';

describe('a token', () => {
  it('is 256 bits of its own each time, in characters that an address takes as they are', () => {
    const tokens = new Set(Array.from({ length: 100 }, createToken));

    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('is the same only as itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (one, other) => {
        expect(sameToken(one, one)).toBe(true);
        expect(sameToken(one, other)).toBe(one === other);
      }),
    );
  });

  it.each([
    ['no secret is known', 'given', undefined],
    ['the known one is empty', '', ''],
    ['none was given', undefined, 'expected'],
    ['it was given twice', ['expected', 'expected'], 'expected'],
    ['both are missing', undefined, undefined],
    ['it is an object', { token: 'expected' }, 'expected'],
  ])('lets nobody in when %s', (_case, given, expected) => {
    expect(sameToken(given, expected)).toBe(false);
  });
});

describe('the address with a token', () => {
  const ours = 'https://n8n.example.com/webhook/abc/webhook';

  it('goes into the query and is found there again', () => {
    const address = addressWithToken(`${ours}?a=1`, 'r4nd0m');

    expect(address).toBe(`${ours}?a=1&token=r4nd0m`);
    expect(tokenOfAddress(address)).toBe('r4nd0m');
    expect(withoutToken(address)).toBe(`${ours}?a=1`);
    expect(tokenOfQuery({ token: 'r4nd0m' })).toBe('r4nd0m');
    expect(queryWithoutToken({ token: 'r4nd0m', body: 'yes' })).toEqual({ body: 'yes' });
  });

  it('leads to the same place whatever the token is', () => {
    expect(leadsTo(addressWithToken(ours, 'old'), ours)).toBe(true);
    expect(leadsTo(ours, ours)).toBe(true);
    expect(leadsTo('https://n8n.example.com/webhook/abd/webhook?token=old', ours)).toBe(false);
    expect(leadsTo('https://other.example.com/webhook/abc/webhook?token=old', ours)).toBe(false);
    expect(leadsTo('+61411111111', ours)).toBe(false);
  });

  it('has none when it is no address', () => {
    expect(tokenOfAddress('+61411111111')).toBeUndefined();
    expect(tokenOfAddress(ours)).toBeUndefined();
  });
});
