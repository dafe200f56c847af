import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { N8nApi } from '../../../scripts/n8n/api';
import { preparePackagedN8n, putSandboxCredentials } from '../../../scripts/n8n/packaged';
import { cacheFolder } from '../../../scripts/paths';
import { freePort } from '../../../scripts/ports';
import { startSandbox } from '../../sandbox/server';
import { setStage } from './stage';

const userFolder = join(cacheFolder, 'e2e');
const owner = { email: 'tester@example.com', password: 'Sandbox-2026', firstName: 'Test', lastName: 'Owner' };

/** A fresh n8n each time: nothing that an earlier run left behind can help or hurt. */
export default async function open(): Promise<void> {
  await rm(userFolder, { recursive: true, force: true });
  const sandbox = await startSandbox();
  const n8n = await preparePackagedN8n({ userFolder, port: await freePort(), brokerPort: await freePort() });
  await n8n.start();
  const api = await N8nApi.signIn(n8n.origin, owner);
  const credentials = await putSandboxCredentials(api, sandbox.credentials);
  setStage({ sandbox, n8n, api, owner, credentials });
}
