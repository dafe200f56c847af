import { startSandbox } from './server';
import type { Sandbox } from './server';

const defaultPort = 5690;

/** Reads a whole number from the environment; a wrong one ends the program with the remedy. */
function numberFrom(name: string, fallback: number, largest: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= largest) return number;
  return giveUp(`${name} is "${text}". Set it to a whole number from 0 to ${largest}, or leave it out.`);
}

function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}

function remedyFor(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is busy. Stop the program that uses it, or set PORT to a free one: PORT=${port + 1}`;
  }
  if (code === 'EACCES') return `Port ${port} is not allowed for this user. Set PORT to one above 1023.`;
  return `The sandbox could not start: ${error instanceof Error ? error.message : String(error)}`;
}

function closeOnSignal(sandbox: Sandbox): void {
  const close = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

async function serve(): Promise<void> {
  const port = numberFrom('PORT', defaultPort, 65_535);
  const latencyMs = numberFrom('LATENCY_MS', 0, 600_000);
  try {
    const sandbox = await startSandbox({ port, latencyMs });
    closeOnSignal(sandbox);
    console.log(`Sandbox ready: ClickSend, MSG91 and Reach at ${sandbox.origin}`);
  } catch (error) {
    giveUp(remedyFor(error, port));
  }
}

void serve();
