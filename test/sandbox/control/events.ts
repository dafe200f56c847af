import type { FastifyReply, FastifyRequest } from 'fastify';

import type { LedgerMessage } from '../ledger';
import type { Sandbox } from '../server';

const gatherMs = 40;

/** Server-sent events: `messages` with all that changed since the last one, `cleared`, and `listeners`. */
export function streamEvents(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox): void {
  reply.hijack();
  const stream = reply.raw;
  stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  stream.write('retry: 1000\n\n');
  const send = (event: string, data: unknown) =>
    stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const gathering = gather((messages) => send('messages', { total: sandbox.ledger.size, messages }));
  const stop = sandbox.ledger.watch((changed) => {
    if (changed !== 'cleared') return gathering.add(changed);
    gathering.drop();
    send('cleared', {});
  });
  const stopListeners = sandbox.listeners.watch(() => send('listeners', {}));
  request.raw.socket.once('close', () => {
    stop();
    stopListeners();
    gathering.drop();
  });
}

/** Holds changes back for a moment, so that a thousand messages are one event. */
function gather(send: (messages: LedgerMessage[]) => void) {
  let held = new Map<number, LedgerMessage>();
  let timer: NodeJS.Timeout | undefined;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
    held = new Map();
  };
  const flush = () => {
    const messages = [...held.values()];
    drop();
    send(messages);
  };
  const add = (messages: LedgerMessage[]) => {
    for (const message of messages) held.set(message.sequence, message);
    timer ??= setTimeout(flush, gatherMs);
  };
  return { add, drop };
}
