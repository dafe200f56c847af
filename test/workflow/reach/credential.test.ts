import { ReachSmsApi } from '../../../credentials/ReachSmsApi.credentials';
import { runCredentialTest } from '../../harness';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { useSandbox } from '../sandbox';
import { sent } from './reach';

const sandbox = useSandbox();
const test = async (changes: Record<string, string> = {}, of: Sandbox = sandbox()) =>
  await runCredentialTest(new ReachSmsApi(), { ...of.credentials.reachSmsApi, ...changes });

describe('The test of a Reach credential', () => {
  it('is passed by good ones, asking for a single contact', async () => {
    expect(await test()).toEqual({ status: 'OK', message: 'Connection successful!' });
    expect(sent(sandbox())).toEqual([['GET', '/contacts', 'limit=1', '']]);
  });

  it('is passed by an account without contacts, whose answer is an empty list', async () => {
    for (const contact of sandbox().reach.contacts.all()) sandbox().reach.contacts.remove(contact);

    expect((await test()).status).toBe('OK');
  });

  it.each([
    ['a wrong key', { apiKey: 'wrong' }],
    ['a wrong secret', { apiSecret: 'wrong' }],
  ])('tells %s, also when n8n signs what was signed before', async (_name, wrong) => {
    expect(await test(wrong)).toEqual({
      status: 'Error',
      message: expect.stringContaining('copy key and secret again'),
    });
    // n8n authenticates once more after HTTP 401: the same request, signed again.
    expect(sent(sandbox())).toEqual(sent(sandbox()).map(() => ['GET', '/contacts', 'limit=1', '']));
  });

  it('tells a clock that is wrong', async () => {
    const other = await startSandbox({ clock: () => Date.now() + 3_600_000 });
    const { status, message } = await test({}, other);
    await other.close();

    expect(status).toBe('Error');
    expect(message).toContain('clock');
  });

  it('tells a wrong base URL', async () => {
    const baseUrl = `${sandbox().origin}/reach/api/v4/`;

    expect(await test({ baseUrl })).toEqual({
      status: 'Error',
      message: expect.stringContaining('The Base URL is not the one of the REST API'),
    });
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['a web page behind an empty line', '\r\n<html></html>'],
    ['a web page behind several', '\n\n\n\n <html></html>'],
    ['a web page with the mark of its encoding', '\uFEFF<html></html>'],
    ['nothing', ''],
    ['an object', { code: 503, error: 'Error interno' }],
    ['an object of another API', { data: [] }],
    ['a word', '"OK"'],
  ])('tells a base URL that answers with %s', async (_name, body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(await test()).toEqual({
      status: 'Error',
      message: expect.stringContaining('with something else than a list of contacts'),
    });
  });

  it.each([[[]], [[{ msisdn: '50255501234' }]], [' \n[]']])('is passed by the list %j', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect((await test()).status).toBe('OK');
  });

  it.each([301, 302, 307] as const)(
    'follows no redirect, such as one to a login page: HTTP %i',
    async (status) => {
      const location = `${sandbox().origin}/`;
      sandbox().faults.order({ vendor: 'reach', kind: 'redirect', status, location });

      expect(await test()).toEqual({
        status: 'Error',
        message: expect.stringContaining('The Base URL leads elsewhere'),
      });
    },
  );

  it('never shows the secret', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 500 });
    const { status, message } = await test();

    expect(status).toBe('Error');
    expect(message).not.toContain(sandbox().credentials.reachSmsApi.apiSecret);
  });
});
