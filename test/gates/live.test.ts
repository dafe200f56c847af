import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { undocumented } from '../contract/clickSend/check';
import { startSandbox, type Sandbox } from '../sandbox/server';
import { ROOT } from './sources';

const PATIENCE = 300_000;
const JEST = require.resolve('jest/bin/jest');

/** Runs the live tests with nothing but these credentials in the environment. */
async function live(credentials: Record<string, string>): Promise<{ exitCode: unknown; printed: string }> {
  const others = Object.entries(process.env).filter(([name]) => !/^(CLICKSEND|MSG91|REACH)_/.test(name));
  const run = spawn(process.execPath, [JEST, '--config', 'test/live/jest.config.js', '--runInBand'], {
    cwd: ROOT,
    env: { ...Object.fromEntries(others), ...credentials },
  });
  let printed = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const [exitCode] = await once(run, 'close');
  return { exitCode, printed };
}

/** The names that CONTRIBUTING.md tells to set. */
function environmentOf({ credentials }: Sandbox): Record<string, string> {
  const { clickSendAccountApi: clickSend, msg91AuthKeyApi: msg91, reachSmsApi: reach } = credentials;
  return {
    CLICKSEND_USERNAME: clickSend.username,
    CLICKSEND_API_KEY: clickSend.apiKey,
    CLICKSEND_BASE_URL: clickSend.baseUrl,
    MSG91_AUTH_KEY: msg91.authKey,
    MSG91_BASE_URL: msg91.baseUrl,
    REACH_API_KEY: reach.apiKey,
    REACH_API_SECRET: reach.apiSecret,
    REACH_BASE_URL: reach.baseUrl,
    REACH_TEST_MSISDN: '50255501234',
  };
}

describe('the live tests', () => {
  it(
    'pass against the sandbox, as its vendors would have it',
    async () => {
      const sandbox = await startSandbox();
      try {
        const { exitCode, printed } = await live(environmentOf(sandbox));

        expect(printed).not.toContain('skipped');
        expect([exitCode, exitCode === 0 ? '' : printed]).toEqual([0, '']);
        expect(undocumented(sandbox.requests.all({ vendor: 'clickSend' }))).toEqual([]);
      } finally {
        await sandbox.close();
      }
    },
    PATIENCE,
  );

  it(
    'are skipped without credentials, and say so',
    async () => {
      const { exitCode, printed } = await live({});

      expect(exitCode).toBe(0);
      for (const vendor of ['ClickSend', 'MSG91', 'Reach']) {
        expect(printed).toContain(`${vendor}: live tests are skipped`);
      }
    },
    PATIENCE,
  );
});
