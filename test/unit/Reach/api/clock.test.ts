import { CLOCK_OFFSET, clockOffset, withServerTime } from '../../../../nodes/Reach/api/clock';
import { pathRequest } from '../../../../nodes/Reach/api/paths';
import type { Answer, Request } from '../../../../nodes/shared/http/request';

const hour = 3_600_000;
const request: Request = { method: 'GET', path: '/contacts', headers: { 'x-own': '1' } };
const answer = (status: number, date?: string): Answer => ({
  kind: 'answer',
  status,
  headers: date === undefined ? {} : { date },
  body: undefined,
  repeated: false,
});
const serverAt = (offset: number) => new Date(Date.now() + offset).toUTCString();

describe("The server's clock", () => {
  const now = Date.parse('Mon, 14 Jul 2025 15:04:05 GMT');

  it.each([
    ['an hour ahead', 'Mon, 14 Jul 2025 16:04:05 GMT', hour],
    ['an hour behind', 'Mon, 14 Jul 2025 14:04:05 GMT', -hour],
    ['a minute ahead', 'Mon, 14 Jul 2025 15:05:05 GMT', undefined],
    ['unreadable', 'soon', undefined],
    ['not told', undefined, undefined],
  ])('%s', (_name, date, offset) => expect(clockOffset(answer(401, date), now)).toBe(offset));

  it('corrects a request that was refused for its signature, and nothing else', () => {
    expect(withServerTime(request, answer(403, serverAt(hour)))).toBeUndefined();
    expect(withServerTime(request, answer(401, serverAt(0)))).toBeUndefined();
    const corrected = withServerTime(request, answer(401, serverAt(hour)));

    expect(corrected).toMatchObject({ method: 'GET', path: '/contacts', headers: { 'x-own': '1' } });
    expect(Math.abs(Number(corrected?.headers?.[CLOCK_OFFSET]) - hour)).toBeLessThan(5_000);
  });

  it('is blamed before the parameters of a path are', () => {
    const byPath = pathRequest(request, {});

    expect(byPath.otherwise?.(answer(401, serverAt(hour)))).toBeUndefined();
    expect(byPath.otherwise?.(answer(401, serverAt(0)))).toMatchObject({ path: '/contacts' });
  });
});

describe('A path with parameters', () => {
  const tag = pathRequest(
    { method: 'DELETE', path: '/contacts/{msisdn}/tags/{tag_name}', query: { a: 1 } },
    { msisdn: '502', tag_name: 'año/nuevo' },
  );

  it('has them percent-encoded, and in the query as they are', () => {
    expect(tag).toMatchObject({
      path: '/contacts/502/tags/a%C3%B1o%2Fnuevo',
      query: { a: 1, msisdn: '502', tag_name: 'año/nuevo' },
    });
  });

  it('keeps the rest of the query when it is asked for without them', () => {
    const unsigned = tag.otherwise?.(answer(401));

    expect(unsigned).toMatchObject({ path: '/contacts/502/tags/a%C3%B1o%2Fnuevo', query: { a: 1 } });
    expect(unsigned?.query).not.toHaveProperty('msisdn');
  });
});
