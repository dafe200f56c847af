import { verdictOf } from '../../../../nodes/shared/operation/verdict';
import type { Answer, Request } from '../../../../nodes/shared/http/request';
import type { Vendor } from '../../../../nodes/shared/operation/operation';
import { rejected, unknown } from '../../../../nodes/shared/operation/outcome';

const vague: Vendor = { name: 'Vendor', credential: 'vendorApi', judge: () => unknown('not in its form') };
const page: Answer = { kind: 'answer', status: 200, headers: {}, body: '<html>', repeated: false };

describe('An answer that says nothing clear', () => {
  it.each<[string, Request, string]>([
    ['leaves a send unknown', { method: 'POST', path: '/send' }, 'unknown'],
    ['is no answer to a question', { method: 'GET', path: '/list' }, 'rejected'],
    ['is no answer to a question by POST', { method: 'POST', path: '/list', reads: true }, 'rejected'],
    ['leaves a GET with an effect unknown', { method: 'GET', path: '/use', repeat: 'never' }, 'unknown'],
  ])('%s', (_name, request, kind) => {
    expect(verdictOf(vague, request, page).kind).toBe(kind);
  });
});

describe("A fault of the vendor's server", () => {
  const send: Request = { method: 'POST', path: '/send' };
  const fault: Answer = { ...page, status: 503 };
  const saying = (text: string): Vendor => ({ ...vague, judge: () => rejected('refused', { text }) });
  const messageOf = (vendor: Vendor, request = send) => {
    const verdict = verdictOf(vendor, request, fault);
    return verdict.kind === 'taken' ? '' : verdict.message;
  };

  it("is told in the vendor's words, where it has any", () => {
    expect(messageOf(saying('Down for repair.'))).toBe(
      'Vendor had a fault of its own (HTTP 503) and said "Down for repair", so it may have accepted the request all the same',
    );
    expect(messageOf(saying('Down for repair'), { method: 'GET', path: '/list' })).toBe(
      'Vendor had a fault of its own (HTTP 503) and said "Down for repair". Nothing was changed: try again later',
    );
  });

  it.each(['', '<html><body>Bad Gateway</body></html>'])('says no more than that: "%s"', (text) => {
    expect(messageOf(saying(text))).toBe(
      'Vendor had a fault of its own (HTTP 503), so it may have accepted the request all the same',
    );
  });
});
