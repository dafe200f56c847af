import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';

export interface NamedPort {
  port: number;
  /** The environment variable that chooses another one. */
  variable: string;
  usedBy: string;
}

const fromEnvironment = (variable: string, standard: number): number => {
  const port = Number(process.env[variable] || standard);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PortProblem(`${variable} is "${process.env[variable]}", which is no port. Set it to 1 to 65535.`);
};

export class PortProblem extends Error {}

/** The ports of `npm start`. */
export function chosenPorts(): Record<'n8n' | 'sandbox' | 'broker', NamedPort> {
  const named = (variable: string, standard: number, usedBy: string) => ({
    port: fromEnvironment(variable, standard),
    variable,
    usedBy,
  });
  return {
    n8n: named('N8N_PORT', 5678, 'n8n'),
    sandbox: named('SANDBOX_PORT', 5690, 'the sandbox'),
    broker: named('N8N_RUNNERS_BROKER_PORT', 5679, "n8n's task runners"),
  };
}

async function listenOnce(port: number): Promise<number> {
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return taken;
}

export const freePort = (): Promise<number> => listenOnce(0);

export async function requireFree({ port, variable, usedBy }: NamedPort): Promise<void> {
  try {
    await listenOnce(port);
  } catch {
    throw new PortProblem(
      `Port ${port} for ${usedBy} is not free. Stop what uses it, or choose another: ${variable}=${port + 1000} npm start`,
    );
  }
}
