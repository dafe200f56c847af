import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Runs the command line entry; signals it as soon as it says that it is ready. */
async function serve(
  environment: Record<string, string>,
): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/sandbox/serve.ts'], { cwd: root, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
    child.kill('SIGTERM');
  });
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

it('says one line when it is ready and ends cleanly on a signal', async () => {
  const { code, out, err } = await serve({ PORT: '0' });
  expect(out).toMatch(/^Sandbox ready: ClickSend, MSG91 and Reach at http:\/\/127\.0\.0\.1:\d+\n$/);
  expect({ code, err }).toEqual({ code: 0, err: '' });
}, 30_000);

it('names the remedy when the port is busy', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await serve({ PORT: String(port) });
  await new Promise((resolve) => server.close(resolve));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    `Port ${port} is busy. Stop the program that uses it, or set PORT to a free one: PORT=${port + 1}\n`,
  );
}, 30_000);

it('refuses an environment that it cannot read', async () => {
  const { code, err } = await serve({ PORT: '0', LATENCY_MS: 'fast' });
  expect(code).toBe(1);
  expect(err).toContain('LATENCY_MS is "fast". Set it to a whole number');
}, 30_000);
