import { parseObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { Route, VendorCall, VendorReply } from '../../http/vendor';
import type { ReachAccount } from '../account';
import { refused } from '../errorCodes';
import { accountUid } from './shortlinks';
import type { Shortlink } from './shortlinks';

const minute = 60_000;
const perMinute = 10;

/** Short links: no paging (`offset` is a zone), no deletion, errors in a shape of their own. */
export function shortlinkRoutes(account: ReachAccount): Route[] {
  return [
    { method: 'GET', path: '/short_link/', handle: (call) => listOrGet(call, account) },
    { method: 'POST', path: '/short_link', handle: (call) => create(call, account) },
    { method: 'PUT', path: '/short_link/:id/status', handle: (call) => setStatus(call, account) },
  ];
}

const failed = (message: string, status = 200): VendorReply => ({
  status,
  body: { success: false, message },
});

function listOrGet({ query }: VendorCall, account: ReachAccount): VendorReply {
  const id = query.get('id');
  if (id !== null) {
    const link = account.shortlinks.find(id);
    return link ? { status: 200, body: flat(link) } : failed('Shortlink no encontrado', 404);
  }
  const limit = Number(query.get('limit') ?? Infinity);
  const offset = Number(query.get('offset') ?? -6);
  if (Math.abs(offset) > 14) return failed('offset inválido', 400);
  const dayOf = (link: Shortlink) =>
    new Date(link.created_on + offset * 3_600_000).toISOString().slice(0, 10);
  const from = query.get('start_date') ?? '';
  const to = query.get('end_date') ?? '9999';
  const rows = account.shortlinks.all().filter((link) => dayOf(link) >= from && dayOf(link) <= to);
  const data = rows.reverse().slice(0, limit);
  return { status: 200, body: { success: true, message: 'OK', data, account_id: accountUid } };
}

function flat({ _id: id, ...link }: Shortlink) {
  const { short_url, alias, long_url, name, status, visits, unique_visits, preview_visits } = link;
  return {
    ...{ success: true, message: 'OK', account_id: accountUid, url_id: id },
    ...{ short_url, alias, long_url, name, status, visits, unique_visits, preview_visits },
    created_by: link.created_by,
    created_on: link.created_on,
  };
}

function create({ body: text }: VendorCall, { shortlinks, world }: ReachAccount): VendorReply {
  const body = parseObject(text);
  const { long_url: longUrl, name = '', alias, status = 'ACTIVE' } = body ?? {};
  if (typeof longUrl !== 'string' || !URL.canParse(longUrl)) return failed('long_url inválido', 400);
  if (typeof name !== 'string' || name.length > 50) return failed('name inválido', 400);
  if (alias !== undefined && !/^\S{1,30}$/.test(String(alias))) return failed('alias inválido', 400);
  if (status !== 'ACTIVE' && status !== 'INACTIVE') return failed('status inválido', 400);
  const now = world.clock();
  if (shortlinks.madeSince(now - minute) >= perMinute) return refused('42900');
  if (typeof alias === 'string' && shortlinks.hasAlias(alias)) return failed('Error interno', 500);
  const link = shortlinks.add({
    long_url: longUrl,
    name,
    status,
    created_on: now,
    ...(typeof alias === 'string' ? { alias } : {}),
  });
  const { short_url, alias: given, long_url, _id: url_id } = link;
  const answer = {
    success: true,
    message: 'OK',
    account_id: accountUid,
    url_id,
    short_url,
    alias: given,
    long_url,
  };
  return { status: 200, body: answer };
}

function setStatus(call: VendorCall, { shortlinks }: ReachAccount): VendorReply {
  const link = shortlinks.find(param(call, 'id'));
  if (link === undefined) return failed('Shortlink no encontrado', 404);
  const { status } = parseObject(call.body) ?? {};
  if (status !== 'INACTIVE') return failed('No se puede reactivar', 400);
  link.status = 'INACTIVE';
  return { status: 200, body: flat(link) };
}
