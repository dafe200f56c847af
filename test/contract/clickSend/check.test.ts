import cloneDeep from 'lodash/cloneDeep';
import has from 'lodash/has';
import set from 'lodash/set';
import unset from 'lodash/unset';
import { useSandbox } from '../../workflow/sandbox';
import { endpointOf, problemsOf, undocumented } from './check';
import type { SentRequest } from './check';
import type { Endpoint } from './endpoint';
import type { Fields } from './fields';
import { endpoints } from './requests';
import { everything } from './traffic/traffic';

const message = { source: 'n8n', to: '+61411111111', body: 'Hello', custom_string: 'ref-1' };
const sms = (...messages: object[]): SentRequest => ({
  method: 'POST',
  path: '/sms/send',
  query: '',
  body: JSON.stringify({ messages }),
});
const get = (path: string, query = ''): SentRequest => ({ method: 'GET', path, query, body: '' });

describe('the check against the specification', () => {
  it('has nothing to say of a sound request', () => {
    expect(problemsOf(sms(message, { ...message, schedule: 1750000000 }))).toEqual({});
    expect(problemsOf(get('/lists', 'page=1&limit=15'))).toEqual({});
    expect(problemsOf({ ...get('/lists/9001/contacts/500001'), method: 'DELETE' })).toEqual({});
  });

  it.each<[string, SentRequest, string]>([
    ['an unknown field', sms({ ...message, subject: 'x' }), 'messages.0.subject'],
    ['an unknown field beside the messages', { ...sms(), body: '{"message":"x"}' }, 'message'],
    ['a wrong type', sms({ ...message, schedule: '2026-01-01' }), 'messages.0.schedule'],
    ['a missing required field', sms({ to: message.to }), 'messages.0.body'],
    ['an empty text', sms({ ...message, from: '' }), 'messages.0.from'],
    ['null', sms({ ...message, country: null }), 'messages.0.country'],
    ['a number and a list', sms({ ...message, list_id: 9001 }), 'messages.0.to'],
    ['neither of them', sms({ body: 'Hello' }), 'messages.0.to'],
    ['no message', sms(), 'messages'],
    ['too many messages', sms(...Array.from({ length: 1001 }, () => message)), 'messages'],
    ['a fault in the second message', sms(message, { ...message, to: 5 }), 'messages.1.to'],
    ['an unknown name in the query', get('/lists', 'offset=1'), 'offset'],
    ['a page below the first', get('/lists', 'page=0'), 'page'],
    ['more rows than there are in a page', get('/lists', 'limit=101'), 'limit'],
    ['a query given twice', get('/lists', 'page=1&page=2'), 'page'],
    ['an unknown search field', get('/sms/history', 'q=custom_string%3Aa'), 'q'],
    ['an unknown order', get('/voice/history', 'order_by=date%3Adesc'), 'order_by'],
    ['a name in the place of an id', get('/lists/Customers'), 'list_id'],
    ['an endpoint that is not there', get('/list'), 'GET /list'],
    ['a wrong verb', { ...get('/account'), method: 'DELETE' }, 'DELETE /account'],
    ['a body where there is none', { ...get('/account'), body: '{}' }, 'body'],
    ['no body where there is one', { ...sms(message), body: '' }, 'body'],
    ['a body that is no JSON', { ...sms(message), body: 'messages' }, 'body'],
  ])('finds %s', (_name, request, field) => {
    expect(Object.keys(problemsOf(request))).toContain(field);
  });

  it('leaves to ClickSend what it answers per message, and nothing else', () => {
    const lenient = (request: SentRequest) => Object.keys(problemsOf(request, { likeClickSend: true }));

    expect(lenient(sms({ ...message, body: '', schedule: 'soon' }))).toEqual([]);
    expect(lenient(sms({ ...message, custom_string: '' }))).toEqual(['messages.0.custom_string']);
  });
});

describe('whatever is wrong with a request that our nodes send, it is found', () => {
  const sandbox = useSandbox();
  /** Of each endpoint the request that says most. */
  const longest = new Map<Endpoint, SentRequest>();

  beforeAll(async () => {
    for (const request of (await everything(sandbox())).flatMap(({ requests }) => requests)) {
      const endpoint = endpointOf(request);
      if (endpoint === undefined) continue;
      const known = longest.get(endpoint);
      if (known === undefined || sizeOf(known) < sizeOf(request)) longest.set(endpoint, request);
    }
  });

  const called = endpoints.filter(({ method, path }) => !(method === 'GET' && path.includes('{rule_id}')));
  const named = called.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const);

  it.each(named)('%s', (_name, endpoint) => {
    const request = longest.get(endpoint);
    if (request === undefined) throw new Error('Nothing was sent there');
    const spoiled = Object.entries(spoil(request, endpoint));

    expect(undocumented([request])).toEqual([]);
    expect(spoiled.length).toBeGreaterThan(0);
    expect(spoiled.filter(([, each]) => undocumented([each]).length === 0).map(([how]) => how)).toEqual([]);
  });
});

const sizeOf = ({ query, body }: SentRequest) => query.length + body.length;

/** The same request with one thing wrong, once for each thing that can be, by what is wrong. */
function spoil(request: SentRequest, { body, query = {} }: Endpoint): Record<string, SentRequest> {
  const { query: asked, body: sent } = request;
  const all: Record<string, SentRequest> = {
    'an unknown name in the query': { ...request, query: asked ? `${asked}&nosuch=1` : 'nosuch=1' },
    'another body': { ...request, body: body ? '[]' : '{}' },
  };
  for (const name of new URLSearchParams(asked).keys()) {
    all[`empty ${name}`] = { ...request, query: changed(asked, name, '') };
    if (query[name]?.required) all[`no ${name}`] = { ...request, query: changed(asked, name) };
  }
  if (sent === '') return all;
  const value = JSON.parse(sent) as object;
  const edit = (change: (copy: object) => void): SentRequest => {
    const copy = cloneDeep(value);
    change(copy);
    return { ...request, body: JSON.stringify(copy) };
  };
  for (const path of pathsIn(value)) {
    all[`an object as ${path}`] = edit((copy) => set(copy, path, { nosuch: 1 }));
    all[`a truth value as ${path}`] = edit((copy) => set(copy, path, [true]));
    if (path.endsWith('message_search_term')) continue;
    all[`empty ${path}`] = edit((copy) => set(copy, path, ''));
    all[`null as ${path}`] = edit((copy) => set(copy, path, null));
  }
  for (const path of requiredIn(body?.fields ?? {}).filter((each) => has(value, each)))
    all[`no ${path}`] = edit((copy) => unset(copy, path));
  for (const path of objectsIn(value)) all[`more in ${path}`] = edit((copy) => set(copy, `${path}nosuch`, 1));
  return all;
}

function changed(query: string, name: string, value?: string): string {
  const given = new URLSearchParams(query);
  if (value === undefined) given.delete(name);
  else given.set(name, value);
  return given.toString();
}

/** Every place in a value, as lodash names it; of a list the first entry. */
function pathsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return [`${prefix}[0]`, ...pathsIn(value[0], `${prefix}[0]`)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [path, ...pathsIn(inner, path)];
  });
}

/** Where an object could hold one more field. */
function objectsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return objectsIn(value[0], `${prefix.slice(0, -1)}[0].`);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, each]) => objectsIn(each, `${prefix}${name}.`));
  return [prefix, ...inner];
}

/** The places of required fields. */
function requiredIn(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, { required, object, list }]) => {
    const path = `${prefix}${name}`;
    const inner = object
      ? requiredIn(object.fields, `${path}.`)
      : requiredIn(list?.of.fields ?? {}, `${path}[0].`);
    return [...(required ? [path] : []), ...inner];
  });
}
