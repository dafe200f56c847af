import type { IDataObject } from 'n8n-workflow';
import { json, rowsOf, type Handler } from './batchVendor';
import { continueOn, details, numbered, useVendor } from './stage';

const { server, run, send } = useVendor();

describe('Retry rules', () => {
  it('a redirect is a refusal and is not followed', async () => {
    server().handler = (_asked, response) =>
      json(response, 307, {}, { location: 'https://elsewhere.test/send?token=x' });
    const { output } = await send(numbered(1), continueOn);
    expect(server().asked).toHaveLength(1);
    expect(output[0][0]?.json.error).toContain('redirected the request (HTTP 307) to https://elsewhere.test');
    expect(JSON.stringify(output)).not.toContain('token=x');
  });

  it('a rate limit is waited for, then the request is sent again', async () => {
    server().handler = (asked, response) =>
      server().asked.length === 1
        ? json(response, 429, {}, { 'retry-after': '0.05' })
        : json(response, 200, { rows: rowsOf(asked) });
    const { output } = await send(numbered(2), continueOn);
    expect(server().asked).toHaveLength(2);
    expect(output[0].every(({ json: { accepted } }) => accepted === true)).toBe(true);
  });

  it('a rate limit that lasts longer than a minute is reported, not waited for', async () => {
    server().handler = (_asked, response) => json(response, 429, {}, { 'retry-after': '3600' });
    const { output } = await send(numbered(1), continueOn);
    expect(output[0][0]?.json.error).toContain('Try again in 3600 seconds');
  });

  it.each([
    ['a server fault', (_: unknown, response: Parameters<typeof json>[0]) => json(response, 503, {})],
    [
      'a truncated answer',
      (_: unknown, response: Parameters<typeof json>[0]) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"rows":[');
        response.destroy();
      },
    ],
  ])(
    '%s after the request went out makes the outcome unknown, with the reference to look it up by',
    async (_name, handler) => {
      server().handler = handler as Handler;
      const { output } = await send(numbered(2), continueOn);
      expect(server().asked).toHaveLength(1);
      const [message] = server().asked[0]?.body.messages as IDataObject[];
      expect(details(output[0][0])).toMatchObject({
        outcome: 'unknown',
        reason: 'unknown',
        reference: message?.reference,
      });
    },
  );

  it('no answer in time makes the outcome unknown', async () => {
    server().handler = () => undefined;
    const { output } = await send(numbered(1), continueOn, { options: { timeout: 1 } });
    expect(output[0][0]?.json.error).toContain('No answer came within 1 seconds');
    expect(server().asked).toHaveLength(1);
  });

  it('what carries a key that the vendor deduplicates is sent again with the same key', async () => {
    server().handler = (asked, response, request) =>
      server().asked.length === 1
        ? request.socket.destroy()
        : json(response, 200, { id: asked.body.reference });
    const { output } = await run('keyed', numbered(1), continueOn);
    expect(output[0][0]?.json.accepted).toBe(true);
    expect(server().asked[0]?.body.reference).toBe(server().asked[1]?.body.reference);
  });

  it('a read is repeated after a server fault', async () => {
    server().handler = (_asked, response) =>
      json(response, server().asked.length < 3 ? 502 : 200, { found: true });
    const { output } = await run('get', numbered(1));
    expect(output[0][0]?.json.found).toBe(true);
  });

  it('what never left is tried again and then reported as not sent', async () => {
    const credentials = { vendorApi: { baseUrl: 'http://127.0.0.1:1', key: 'k' } };
    const { output } = await send(numbered(1), { ...continueOn, credentials });
    expect(details(output[0][0])).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
    expect(output[0][0]?.json.error).toContain('No connection could be made: the server refused it');
  });
});

describe('A dead account is not hammered', () => {
  it('a refused key ends the sending', async () => {
    server().handler = (_asked, response) => json(response, 401, {});
    const { output } = await run('single', numbered(20), continueOn, { options: { parallelRequests: 2 } });
    expect(server().asked.length).toBeLessThanOrEqual(2);
    expect(details(output[0][19])).toMatchObject({ reason: 'notSent' });
    expect(output[0]).toHaveLength(20);
  });

  it('five unknown outcomes in a row end the sending', async () => {
    server().handler = (_asked, _response, request) => request.socket.destroy();
    const { output } = await run('single', numbered(20), continueOn, { options: { parallelRequests: 1 } });
    expect(server().asked).toHaveLength(5);
    expect(output[0].filter((item) => details(item).outcome === 'unknown')).toHaveLength(5);
    expect(output[0].filter((item) => details(item).reason === 'notSent')).toHaveLength(15);
  });

  it('no more requests are under way than asked for', async () => {
    let underWay = 0;
    let most = 0;
    server().handler = (asked, response) => {
      most = Math.max(most, ++underWay);
      setImmediate(() => {
        underWay -= 1;
        json(response, 200, { id: asked.body.to });
      });
    };
    await run('single', numbered(40), {}, { options: { parallelRequests: 3 } });
    expect(server().asked).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('a cancelled execution starts no new call', async () => {
    const stop = new AbortController();
    server().handler = (asked, response) => {
      if (server().asked.length === 2) stop.abort();
      json(response, 200, { id: asked.body.to });
    };
    await run(
      'single',
      numbered(20),
      { ...continueOn, signal: stop.signal },
      { options: { parallelRequests: 1 } },
    );
    expect(server().asked.length).toBeLessThanOrEqual(3);
  });
});
