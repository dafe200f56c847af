import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { originOf } from '../../../../scripts/n8n/environment';
import { packPackage, putIntoN8n } from '../../../../scripts/n8n/pack';
import type { N8nOptions } from '../../../../scripts/n8n/process';
import { N8nProcess } from '../../../../scripts/n8n/process';
import { freePort } from '../../../../scripts/ports';

export interface Servers {
  redisPort: number;
  postgresPort: number;
}

export interface Processes {
  main: N8nProcess;
  workers: [N8nProcess, N8nProcess];
  door: N8nProcess;
}

/** A worker that has died is missed after 15 seconds instead of n8n's 60. */
const sooner = {
  QUEUE_WORKER_LOCK_DURATION: '15000',
  QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
  QUEUE_WORKER_STALLED_INTERVAL: '3000',
};

const shared = ({ redisPort, postgresPort }: Servers): Record<string, string> => ({
  EXECUTIONS_MODE: 'queue',
  OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
  N8N_ENCRYPTION_KEY: randomBytes(24).toString('base64url'),
  QUEUE_BULL_REDIS_HOST: '127.0.0.1',
  QUEUE_BULL_REDIS_PORT: String(redisPort),
  DB_TYPE: 'postgresdb',
  DB_POSTGRESDB_HOST: '127.0.0.1',
  DB_POSTGRESDB_PORT: String(postgresPort),
  DB_POSTGRESDB_DATABASE: 'postgres',
  DB_POSTGRESDB_USER: 'postgres',
  ...sooner,
});

/** Each has a folder, and with it a copy of the package, of its own, as if on machines of their own. None runs yet. */
export async function prepare(folder: string, servers: Servers): Promise<Processes> {
  const tarball = await packPackage();
  const settings = async (name: string) => {
    const userFolder = join(folder, name);
    await putIntoN8n(tarball, userFolder);
    return { userFolder, port: await freePort(), brokerPort: await freePort() };
  };
  const mainSettings = await settings('main');
  const origin = originOf(mainSettings);
  const environment = { ...shared(servers), N8N_EDITOR_BASE_URL: origin, WEBHOOK_URL: `${origin}/` };
  const process = async (name: string, role: N8nOptions['role']) =>
    new N8nProcess({ ...(await settings(name)), role, environment });
  return {
    main: new N8nProcess({ ...mainSettings, environment }),
    workers: [await process('worker-1', 'worker'), await process('worker-2', 'worker')],
    door: await process('door', 'webhook'),
  };
}
