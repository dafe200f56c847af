import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { N8nApi } from '../../scripts/n8n/api';
import type { Credential } from '../../scripts/n8n/api/credentials';
import { preparePackagedN8n, putSandboxCredentials } from '../../scripts/n8n/packaged';
import type { N8nProcess } from '../../scripts/n8n/process';
import { cacheFolder } from '../../scripts/paths';
import { freePort } from '../../scripts/ports';
import type { Running } from '../../scripts/running';
import type { Sandbox } from '../sandbox/server';
import { startSandbox } from '../sandbox/server';
import type { SlowServer } from './slow-server';
import { startSlowServer } from './slow-server';

export const latencyMs = 20;

export interface BenchStage {
  sandbox: Sandbox;
  slowServer: SlowServer;
  n8n: N8nProcess;
  api: N8nApi;
  credentials: Map<string, Credential>;
}

const userFolder = join(cacheFolder, 'bench');
const owner = { email: 'bench@example.com', password: 'Sandbox-2026', firstName: 'Bench', lastName: 'Owner' };

/** Equal messages come again in every round: the vendors' protection against repeats is off. */
const repeatsAllowed = { clickSendThrottleMs: 0, msg91DuplicateMs: 0 };

export async function openBenchStage(running: Running): Promise<BenchStage> {
  await rm(userFolder, { recursive: true, force: true });
  const sandbox = await startSandbox({ latencyMs, ...repeatsAllowed });
  running.add(() => sandbox.close());
  const slowServer = await startSlowServer(latencyMs);
  running.add(() => slowServer.close());
  const n8n = await preparePackagedN8n({
    userFolder,
    port: await freePort(),
    brokerPort: await freePort(),
    preload: [join(__dirname, 'msg91-host.cjs')],
    environment: { BENCH_MSG91_PORT: String(slowServer.port) },
  });
  running.add(() => n8n.stop());
  await n8n.start();
  const api = await N8nApi.signIn(n8n.origin, owner);
  const credentials = await putSandboxCredentials(api, sandbox.credentials);
  await addBuiltIns(api, sandbox, credentials);
  return { sandbox, slowServer, n8n, api, credentials };
}

async function addBuiltIns(
  api: N8nApi,
  sandbox: Sandbox,
  credentials: Map<string, Credential>,
): Promise<void> {
  const { username, apiKey } = sandbox.credentials.clickSendAccountApi;
  const basic = { user: username, password: apiKey };
  credentials.set('httpBasicAuth', await api.credentials.put('Basic', 'httpBasicAuth', basic));
  const { authKey } = sandbox.credentials.msg91AuthKeyApi;
  credentials.set('msg91Api', await api.credentials.put('Built-in MSG91', 'msg91Api', { authkey: authKey }));
}
