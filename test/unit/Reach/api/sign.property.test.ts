import fc from 'fast-check';
import { optionsOf } from '../../../../nodes/shared/http/exchange';
import { javaEncoded } from '../../../../nodes/Reach/api/query';
import { signed } from '../../../../nodes/Reach/api/sign';
import { reachKey, reachSecret } from '../../../sandbox/credentials';
import type { VendorCall } from '../../../sandbox/http/vendor';
import { isSigned } from '../../../sandbox/reach/signature';
import { createWorld } from '../../../sandbox/world';

const now = Date.parse('Mon, 14 Jul 2025 15:04:05 GMT');
const world = createWorld({}, () => now);
const account = { apiKey: reachKey, apiSecret: reachSecret, baseUrl: 'https://reach.test' };

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const wellFormed = anyText.map((text) => Buffer.from(text).toString());
const parameters = fc.dictionary(wellFormed.filter(Boolean), wellFormed);
const bodies = fc.option(fc.dictionary(anyText.filter(Boolean), fc.oneof(anyText, fc.integer())), {
  nil: undefined,
});

/** The request as the vendor's server sees it. */
function arrived(options: ReturnType<typeof signed>): VendorCall {
  const [path = '', query = ''] = options.url.split('?');
  const headers = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: String(options.method),
    path,
    params: {},
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    body: String(options.body ?? ''),
  };
}

it("is accepted by the sandbox's own signature check, whatever the text", () => {
  fc.assert(
    fc.property(parameters, bodies, (query, body) => {
      const options = optionsOf({ method: 'POST', path: '/messages/send', query, body });

      expect(isSigned(arrived(signed(options, account, now)), world)).toBe(true);
    }),
  );
});

it('is not accepted when anything is changed afterwards', () => {
  fc.assert(
    fc.property(parameters, wellFormed, (query, text) => {
      const options = optionsOf({ method: 'POST', path: '/messages/send', query, body: { text } });
      const call = arrived(signed(options, account, now));
      const changed = { ...call, body: `${call.body} ` };

      expect(isSigned(changed, world)).toBe(false);
    }),
  );
});

it('encodes any text so that only the safe signs of Java are left, and reads it back', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(javaEncoded(text)).toMatch(/^(?:[A-Za-z0-9.\-_*+]|%[0-9A-F]{2})*$/);
      expect(new URLSearchParams(`v=${javaEncoded(text)}`).get('v')).toBe(text);
    }),
  );
});
