import { onlyRows, pageRequest, readPage } from '../../../../nodes/ClickSend/api/paging';

const page = { total: 2, current_page: 1, last_page: 2, data: [{ id: 1 }, { id: 2 }] };
const forms = {
  'a page': page,
  'a page in a list': [page],
  'bare rows': page.data,
};

describe('the request of a page', () => {
  it.each([
    [1, 15],
    [15, 15],
    [16, 16],
    [100, 100],
  ])('asks for %i rows with a limit of %i', (size, limit) => {
    expect(pageRequest('/lists', { number: 3, offset: 0, size })).toEqual({
      method: 'GET',
      path: '/lists',
      query: { page: 3, limit },
    });
  });
});

describe('a page', () => {
  it.each(Object.entries(forms))('has its rows in %s', (name, data) => {
    expect(readPage({ data })).toEqual({ rows: page.data, more: name !== 'bare rows' });
  });

  it.each([
    [undefined],
    [{}],
    [{ data: null }],
    [{ data: [] }],
    [{ data: { total: 0, current_page: 1, last_page: 0, from: null } }],
    [{ data: { current_page: '2', last_page: '2', data: [] } }],
    [{ data: '{}' }],
  ])('is empty and the last one: %j', (body) => expect(readPage(body)).toEqual({ rows: [], more: false }));

  it('is followed by another one as the numbers say, as text too, and not as an address says', () => {
    const data = { ...page, current_page: '1', last_page: '3', next_page_url: null };

    expect(readPage({ data }).more).toBe(true);
    expect(readPage({ data: { ...page, last_page: 1, next_page_url: '/?page=2' } }).more).toBe(false);
  });

  it.each(Object.entries(forms))('keeps its own fields when rows are left out, in %s', (_name, data) => {
    const left = onlyRows({ http_code: 200, data }, ({ id }) => id === 2);

    expect(left.http_code).toBe(200);
    expect(JSON.stringify(left)).toBe(JSON.stringify({ http_code: 200, data }).replace('{"id":1},', ''));
  });

  it.each([[{}], [{ data: null }], [{ data: { total: 0 } }], [{ data: '{}' }]])(
    'without rows stays as it is: %j',
    (body) => expect(onlyRows(body, () => false)).toEqual(body),
  );
});
