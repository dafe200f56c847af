import { setTimeout as pause } from 'node:timers/promises';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { breakConnection, spoiled, strikesBefore } from '../faults/apply';
import type { FaultEffect } from '../faults/faults';
import type { World } from '../world';
import { isObject } from './json';
import { payloadOf } from './payload';
import type { Route, Vendor, VendorCall, VendorReply } from './vendor';

type Answering = (call: VendorCall) => VendorReply;

/** Puts one vendor's routes on the server, each behind the request log and the ordered faults. */
export function mount(app: FastifyInstance, vendor: Vendor, world: World): void {
  void app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      scope.setErrorHandler((error, request, reply) => {
        const status = isObject(error) ? Number(error.statusCode ?? 500) : 500;
        return send(reply, vendor.failure(status, callOf(request, vendor)), world);
      });
      for (const route of vendor.routes) addRoute(scope, route, vendor, world);
      const known = vendor.routes.flatMap(({ path }) => path).map(patternOf);
      scope.setNotFoundHandler((request, reply) => {
        const missing: Answering = (call) =>
          vendor.missing(
            call,
            known.some((path) => path.test(call.path)),
          );
        return dispatch(missing, vendor, world, request, reply);
      });
    },
    { prefix: vendor.prefix },
  );
}

function addRoute(scope: FastifyInstance, route: Route, vendor: Vendor, world: World): void {
  for (const url of [route.path].flat()) {
    scope.route({
      method: route.method,
      url,
      handler: (request, reply) => dispatch((call) => route.handle(call), vendor, world, request, reply),
    });
  }
}

async function dispatch(
  answering: Answering,
  vendor: Vendor,
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const call = callOf(request, vendor);
  record(call, request, vendor, world);
  const effects = world.faults.take({ vendor: vendor.name, method: call.method, path: call.path });
  await wait(effects, world);
  const effect = effects.find(({ kind }) => kind !== 'latency');
  const answer = effect && strikesBefore(effect) ? undefined : answering(call);
  if (effect && breakConnection(effect, reply, answer)) return reply;
  return send(
    reply,
    (effect ? spoiled(effect, vendor, call, answer) : answer) ?? vendor.failure(500, call),
    world,
  );
}

async function wait(effects: FaultEffect[], world: World): Promise<void> {
  const extra = effects.reduce((sum, effect) => sum + (effect.kind === 'latency' ? effect.ms : 0), 0);
  const total = world.settings.latencyMs + extra;
  if (total > 0) await pause(total);
}

function send(reply: FastifyReply, answer: VendorReply, world: World): FastifyReply {
  const { text, type } = payloadOf(answer);
  return reply
    .code(answer.status)
    .headers({ ...answer.headers, 'content-type': type, date: new Date(world.clock()).toUTCString() })
    .send(text);
}

function callOf(request: FastifyRequest, vendor: Vendor): VendorCall {
  const { path, query } = splitUrl(request.raw.url ?? '');
  return {
    method: request.method,
    path: path.slice(vendor.prefix.length) || '/',
    params: request.params as Record<string, string>,
    query: new URLSearchParams(query),
    headers: flatHeaders(request),
    body: typeof request.body === 'string' ? request.body : '',
  };
}

function record(call: VendorCall, request: FastifyRequest, vendor: Vendor, world: World): void {
  const url = request.raw.url ?? '';
  const { method, path, headers, body } = call;
  const { query } = splitUrl(url);
  world.requests.add({ vendor: vendor.name, method, path, url, query, headers, body, at: world.clock() });
}

function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

function flatHeaders(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** `/lists/:listId` as a pattern, to tell an unknown path from an unknown verb. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
}
