/** `npm start`: the sandbox, and a real n8n with this package, its credentials and the examples in it. */
import { join, relative } from 'node:path';

import { startSandbox } from '../test/sandbox/server';
import { importExamples } from './examples';
import { N8nApi } from './n8n/api';
import { preparePackagedN8n, putSandboxCredentials } from './n8n/packaged';
import { cacheFolder, root } from './paths';
import { chosenPorts, PortProblem, requireFree } from './ports';
import { Running } from './running';

const owner = { email: 'demo@example.com', password: 'Sandbox-2026', firstName: 'Demo', lastName: 'Owner' };
const userFolder = join(cacheFolder, 'start');

async function start(running: Running): Promise<void> {
  const ports = chosenPorts();
  for (const port of Object.values(ports)) await requireFree(port);

  const sandbox = await startSandbox({ port: ports.sandbox.port });
  running.add(() => sandbox.close());

  console.log('Starting n8n; the first start takes half a minute');
  const n8n = await preparePackagedN8n({ userFolder, port: ports.n8n.port, brokerPort: ports.broker.port });
  running.add(() => n8n.stop());
  await n8n.start();

  const api = await signIn(n8n.origin);
  const credentials = await putSandboxCredentials(api, sandbox.credentials);
  await importExamples(api, credentials, { n8n: n8n.origin, sandbox: sandbox.origin });

  showAddresses(n8n.origin, sandbox.origin, n8n.logFile);
  await n8n.unexpectedEnd();
  throw new Error(`n8n has ended by itself. Its log: ${relative(root, n8n.logFile)}`);
}

async function signIn(origin: string): Promise<N8nApi> {
  try {
    return await N8nApi.signIn(origin, owner);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${reason}\nIf the login was changed, delete ${relative(root, userFolder)} to start afresh.`,
    );
  }
}

function showAddresses(editor: string, sandbox: string, logFile: string): void {
  console.log(`
  n8n editor    ${editor}
                sign in with ${owner.email} and ${owner.password}
  Sandbox page  ${sandbox}
                phones that show every message and type replies
  n8n's log     ${relative(root, logFile)}

  Ctrl-C stops both.
`);
}

const running = new Running();
running.stopOnSignals(() => process.exit(0));
start(running).catch(async (error: unknown) => {
  if (running.isStopping) return;
  console.error(error instanceof Error ? error.message : error);
  if (!(error instanceof PortProblem)) console.error('Stopping.');
  await running.stop();
  process.exit(1);
});
