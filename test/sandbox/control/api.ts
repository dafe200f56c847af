import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ZodError } from 'zod';

import { isObject } from '../http/json';
import { ImpossiblePush } from '../push/incoming';
import type { Sandbox } from '../server';
import { faultOrder, ledgerQuery, push, reply, requestsQuery, settings } from './bodies';
import { streamEvents } from './events';
import { stateOf } from './state';

/** Everything that a test in another process, or the page, may ask of the sandbox. */
export function mountApi(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(
    async (scope) => {
      await scope.register(formbody);
      scope.setErrorHandler((error, _request, answer) => explain(error, answer));
      addBooks(scope, sandbox);
      addLevers(scope, sandbox);
      scope.get('/events', (request, answer) => streamEvents(request, answer, sandbox));
    },
    { prefix: '/sandbox/api' },
  );
}

function addBooks(scope: FastifyInstance, sandbox: Sandbox): void {
  scope.get('/state', () => stateOf(sandbox));
  scope.get('/ledger', (request) => {
    const { limit, ...filter } = ledgerQuery.parse(request.query);
    const messages = sandbox.ledger.messages(filter);
    return { total: messages.length, messages: limit === undefined ? messages : messages.slice(-limit) };
  });
  scope.delete('/ledger', (_request, answer) => {
    sandbox.ledger.clear();
    return answer.code(204).send();
  });
  scope.get('/requests', (request) => ({
    requests: sandbox.requests.all(requestsQuery.parse(request.query)),
  }));
}

function addLevers(scope: FastifyInstance, sandbox: Sandbox): void {
  scope.post('/reset', (_request, answer) => {
    sandbox.reset();
    return answer.code(204).send();
  });
  scope.get('/faults', () => ({ waiting: sandbox.faults.waiting() }));
  scope.post('/faults', (request, answer) => {
    sandbox.faults.order(faultOrder.parse(request.body));
    return answer.code(201).send({ waiting: sandbox.faults.waiting() });
  });
  scope.post('/replies', (request) => sandbox.reply(reply.parse(request.body)));
  scope.post('/pushes', (request) => sandbox.push(push.parse(request.body)));
  scope.get('/settings', () => sandbox.settings);
  scope.patch('/settings', (request) => {
    Object.assign(sandbox.settings, settings.parse(request.body));
    sandbox.listeners.tell();
    return sandbox.settings;
  });
}

function explain(error: unknown, answer: FastifyReply): FastifyReply {
  if (error instanceof ImpossiblePush) return answer.code(422).send({ error: error.message });
  if (error instanceof ZodError) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    return answer.code(400).send({ error: problems.join('; ') });
  }
  const { statusCode = 500, message = String(error) } = isObject(error) ? error : {};
  return answer.code(Number(statusCode)).send({ error: message });
}
