import { itemsOf, SECRET, Stage } from './stage';

const body = { requestId: 'r1', telNum: '919800000001', status: '1' };
const run = async (stage: Stage, headers: Record<string, string> = {}, query = {}) =>
  await stage.receive({ body, headers, query });

describe('a push with the secret', () => {
  it.each([
    ['in the header', {}, { 'X-MSG91-Secret': SECRET }, {}],
    ['in a header of another name', { headerName: ' X-Acme ' }, { 'x-acme': SECRET }, {}],
    ['in the URL', { authentication: 'query' }, {}, { token: SECRET }],
    ['that nobody asks for', { authentication: 'none', secret: '' }, {}, {}],
  ])('starts the workflow: %s', async (_case, parameters, headers, query) => {
    const { startsExecution, answer } = await run(new Stage(parameters), headers, query);

    expect({ startsExecution, status: answer?.status }).toEqual({ startsExecution: true, status: 200 });
  });

  it.each([
    [{}, { 'x-msg91-secret': SECRET }, {}],
    [{ authentication: 'query' }, {}, { token: SECRET }],
  ])('does not show it in the item', async (parameters, headers, query) => {
    const one = await run(new Stage(parameters), headers, query);

    expect(itemsOf(one)).toHaveLength(1);
    expect(JSON.stringify(one)).not.toContain(SECRET);
  });

  it('does not show it in the item of a GET either', async () => {
    const stage = new Stage({ authentication: 'query', event: 'any' });
    const one = await stage.receive({ method: 'GET', query: { token: SECRET, mobile: '919800000001' } });

    expect(itemsOf(one)).toMatchObject([{ event: 'unknown', mobile: '919800000001' }]);
    expect(JSON.stringify(one)).not.toContain(SECRET);
  });
});

describe('a push without the secret', () => {
  const inHeader = (value: string) => ({ 'x-msg91-secret': value });

  it.each<[string, object, Record<string, string>, Record<string, string | string[]>]>([
    ['none', {}, {}, {}],
    ['an empty one', {}, inHeader(''), {}],
    ['a wrong one', {}, inHeader('open-sesame-2025'), {}],
    ['one in another case', {}, inHeader(SECRET.toUpperCase()), {}],
    ['the beginning of it', {}, inHeader(SECRET.slice(0, -1)), {}],
    ['more than it', {}, inHeader(`${SECRET}6`), {}],
    ['it in another header', {}, { secret: SECRET }, {}],
    ['it in the URL instead of the header', {}, {}, { token: SECRET }],
    ['it in the header instead of the URL', { authentication: 'query' }, inHeader(SECRET), {}],
    ['it twice in the URL', { authentication: 'query' }, {}, { token: [SECRET, SECRET] }],
    ['an empty one, and none set', { secret: '' }, inHeader(''), {}],
    ['none, and none set', { secret: '' }, {}, {}],
    ['none, and no header named', { headerName: '' }, {}, {}],
    ['it, and a setting that is not known', { authentication: 'signature' }, inHeader(SECRET), {}],
    ['it, and an expression that fails', { secret: '={{ $json.a.b.c() }}' }, inHeader(SECRET), {}],
  ])('is refused and starts nothing: %s', async (_case, parameters, headers, query) => {
    const stage = new Stage({ ...parameters });
    const one = await run(stage, headers, query);

    expect(one.answer).toEqual({ status: 401, body: undefined, headers: {}, sentBy: 'node' });
    expect([one.startsExecution, one.workflowData, one.error]).toEqual([false, undefined, undefined]);
    expect(stage.spec.staticData).toEqual({});
  });
});

describe('publishing the workflow', () => {
  it('asks MSG91 for nothing and remembers nothing', async () => {
    const stage = new Stage();

    expect([await stage.activate(), await stage.activate()]).toEqual(['created', 'created']);
    expect(await stage.deactivate()).toBe(true);
    expect(stage.spec.staticData).toEqual({});
  });

  it.each([
    [{ secret: '' }, "'Secret' is empty"],
    [{ secret: '   ' }, "'Secret' is empty"],
    [{ secret: 'short' }, "'Secret' is easy to guess: use 12 or more"],
    [{ secret: 'short', authentication: 'query' }, "'Secret' is easy to guess"],
    [{ secret: 'mit Leerzeichen' }, "'Secret' has spaces"],
    [{ secret: 'überallbekannt' }, "'Secret' has spaces or letters that a header can't carry"],
    [
      { secret: 'salt&pepper#2026', authentication: 'query' },
      "'Secret' has characters that mean something else",
    ],
    [{ secret: '', authentication: 'query' }, "'Secret' is empty"],
    [{ headerName: 'x msg91:secret' }, "'Header Name' has letters, digits and hyphens"],
    [{ headerName: '' }, "'Header Name' has letters, digits and hyphens"],
  ])('says what is wrong with %o', async (parameters, problem) => {
    await expect(new Stage(parameters).activate()).rejects.toThrow(problem);
  });

  it('takes any character of a header in the header', async () => {
    expect(await new Stage({ secret: 'salt&pepper#2026' }).activate()).toBe('created');
  });

  it('needs no secret when none is wanted', async () => {
    expect(await new Stage({ authentication: 'none', secret: '' }).activate()).toBe('created');
  });
});
