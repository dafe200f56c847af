import { verdictOf } from '../../../../nodes/shared/operation/verdict';
import type { Answer, Request } from '../../../../nodes/shared/http/request';
import type { Vendor } from '../../../../nodes/shared/operation/operation';
import { unknown } from '../../../../nodes/shared/operation/outcome';

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
