import fc from 'fast-check';
import { keyless } from '../../../../nodes/ClickSend/api/keyless';
import type { Answer } from '../../../../nodes/shared/http/request';

const answer = (body: unknown): Answer => ({
  kind: 'answer',
  status: 200,
  headers: {},
  body,
  repeated: false,
});
const bodyOf = (path: string, body: unknown) => keyless(answer(body), { method: 'GET', path }).body;

/** JSON in which nothing is called like a key. */
const harmless = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, 7, 'text', 'api_key'),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('data', 'user_id', '_subaccount', 'keyboard', 'tokens_left'), tie('node')),
  ),
})).node;

const secret = fc.constantFrom(
  'api_key',
  'apiKey',
  'API_KEYS',
  'password',
  'old_password',
  'token',
  'secret',
);

describe('The answer about an account', () => {
  it('keeps everything that is no key', () => {
    fc.assert(fc.property(harmless, (body) => expect(bodyOf('/account', [body])).toEqual([body])));
  });

  it('loses every key, wherever it stands, and nothing else', () => {
    fc.assert(
      fc.property(harmless, secret, (inner, name) => {
        const withKey = { data: [{ inner, [name]: 'K3Y' }], [name]: { deep: 'K3Y' } };

        expect(bodyOf('/account', withKey)).toEqual({ data: [{ inner }] });
      }),
    );
  });

  it.each(['{"api_key":"K3Y', '<html>K3Y</html>'])('loses its text when it is no JSON: %s', (text) => {
    expect(bodyOf('/account', text)).toBeUndefined();
  });

  it('is the only one that is searched', () => {
    const body = { token: 'a word of the user' };

    expect(bodyOf('/sms/send', body)).toBe(body);
    expect(bodyOf('/accounting', body)).toBe(body);
    expect(bodyOf('/account/usage/2025/7/subaccount', body)).toEqual({});
  });
});
