import { cursorRequest, readCursor } from '../../../../nodes/ClickSend/api/cursor';

const page = (rows: number, links: { self?: string; next?: string | null }) => ({
  own_numbers: Array.from({ length: rows }, (_, index) => ({ id: index })),
  _metadata: { pagination: { ...links, page_size: 2 } },
});
const self = 'https://rest.clicksend.com/v3/own-numbers?page_size=2';

describe('a page in the cursor form', () => {
  it('is asked for by its size and the mark of the page before', () => {
    expect(cursorRequest('/own-numbers', { size: 2, token: 'abc' }, { a: 'b' })).toEqual({
      method: 'GET',
      path: '/own-numbers',
      query: { a: 'b', page_size: 2, offset: 'abc' },
    });
  });

  it.each([
    ['a relative address', '/v3/own-numbers?offset=a%2Bb&page_size=2', 'a+b'],
    ['an address on another host', 'https://api.example.com/own-numbers?page_size=2&offset=abc', 'abc'],
  ])('is followed by another one whose mark stands in %s', (_case, next, token) => {
    expect(readCursor(page(2, { self, next }), 'own_numbers', 2)).toMatchObject({ more: true, token });
  });

  it.each([
    ['next is the same', page(2, { self, next: self })],
    ['next is the same, on a later page', page(2, { self: `${self}&offset=x`, next: `${self}&offset=x` })],
    ['next is missing', page(2, { self })],
    ['next is null', page(2, { self, next: null })],
    ['next has no mark', page(2, { self, next: `${self}&sort_direction=asc` })],
    ['the page is not full', page(1, { self, next: `${self}&offset=abc` })],
    ['the page is empty', page(0, { self, next: `${self}&offset=abc` })],
  ])('is the last one when %s', (_case, body) => {
    expect(readCursor(body, 'own_numbers', 2).more).toBe(false);
  });

  it.each([[undefined], [{}], [{ own_numbers: null }], ['<html>']])('is empty for %j', (body) => {
    expect(readCursor(body, 'own_numbers', 2)).toMatchObject({ rows: [], more: false });
  });
});
