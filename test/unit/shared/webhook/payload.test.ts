import fc from 'fast-check';
import { payloadsOf, type Push } from '../../../../nodes/shared/webhook/payload';
import { asRequest, type Push as SentPush } from '../../../harness/httpMessages';

const fields = { from: '+61411111111', body: 'yes & no = maybe', count: '2' };
const form = new URLSearchParams(fields).toString();
const json = JSON.stringify(fields);

/** The push as n8n hands it over, its body read by its content type. */
function received(push: SentPush): Push {
  const { body, rawBody, headers, query } = asRequest(push);
  return { body, rawBody, headers, query };
}

function read(contentType: string | undefined, body: string): unknown {
  return payloadsOf(received({ headers: contentType ? { 'Content-Type': contentType } : {}, body }));
}

describe('the payload of a push', () => {
  it.each([
    ['JSON', 'application/json; charset=utf-8', json],
    ['JSON with a byte order mark', 'application/json', `\uFEFF${json}`],
    ['JSON of a vendor type', 'application/vnd.vendor+json', json],
    ['JSON written as a JSON text', 'application/json', JSON.stringify(json)],
    ['JSON called a form', 'application/x-www-form-urlencoded', json],
    ['JSON called text', 'text/plain', json],
    ['JSON without a content type', undefined, json],
    ['JSON called bytes', 'application/octet-stream', json],
    ['a form', 'application/x-www-form-urlencoded', form],
    ['a form with a charset', 'application/x-www-form-urlencoded; charset=UTF-8', form],
    ['a form called text', 'text/plain', form],
    ['a form without a content type', undefined, form],
    ['a form called bytes', 'application/octet-stream', form],
  ])('is read from %s', (_case, contentType, body) => {
    expect(read(contentType, body)).toEqual([fields]);
  });

  it('is read from the query when there is no body, without the token', () => {
    const query = { ...fields, token: 'secret' };

    expect(payloadsOf(received({ method: 'GET', query }))).toEqual([fields]);
  });

  it('is read from a multipart form, of which n8n keeps no bytes', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };

    expect(payloadsOf({ body: { data: fields, files: {} }, headers, query: {} })).toEqual([fields]);
  });

  it('does not take the query for the payload when there is a body', () => {
    expect(payloadsOf(received({ body: fields, query: { token: 'secret', other: '1' } }))).toEqual([fields]);
  });

  it('may be several objects', () => {
    expect(read('application/json', `[${json},${json}]`)).toEqual([fields, fields]);
    expect(read('text/plain', `[${json}]`)).toEqual([fields]);
  });

  it('keeps all values of a name that stands there twice', () => {
    expect(read('text/plain', 'a=1&a=2&b=3')).toEqual([{ a: ['1', '2'], b: '3' }]);
  });

  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['broken JSON', '{"from":'],
    ['a list of texts', '["a","b"]'],
    ['a sentence', 'hello there'],
    ['a page', '<a href="x=y">z</a>'],
  ])('is empty for %s', (_case, body) => {
    expect(read('application/octet-stream', body)).toEqual([]);
  });

  it('comes through unchanged, as a form or as JSON, under any content type', () => {
    const text = fc.string({ unit: 'grapheme' });
    const name = fc.stringMatching(/^[a-z][a-z_]{0,12}$/);
    const payloads = fc.dictionary(name, text, { minKeys: 1, noNullPrototype: true });
    const types = fc.constantFrom(undefined, 'text/plain', 'application/octet-stream');
    fc.assert(
      fc.property(payloads, types, (payload, type) => {
        expect(read(type, JSON.stringify(payload))).toEqual([payload]);
        expect(read(type, new URLSearchParams(payload).toString())).toEqual([payload]);
        expect(read('application/x-www-form-urlencoded', new URLSearchParams(payload).toString())).toEqual([
          payload,
        ]);
      }),
    );
  });
});
