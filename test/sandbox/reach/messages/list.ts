import type { VendorCall, VendorReply } from '../../http/vendor';
import type { ReachAccount } from '../account';
import { refused } from '../errorCodes';
import type { StoredMessage } from './message';

const hour = 3_600_000;

/** `GET messages`: rows of a time window, by offset. No total, no cursor, the order is a setting. */
export function listMessages(call: VendorCall, account: ReachAccount): VendorReply {
  const { query } = call;
  const window = windowOf(query, account);
  if (window === undefined) return refused('40001', 'start_date, end_date');
  const { reachLimitCap, reachListOrder } = account.world.settings;
  const start = Number(query.get('start') ?? 0);
  const limit = Number(query.get('limit') ?? 200);
  if (!Number.isInteger(start) || start < 0) return refused('40001', 'start');
  if (!Number.isInteger(limit) || limit < 1) return refused('40001', 'limit');
  const rows = account.messages
    .filter(({ at }) => at >= window.from && at <= window.to)
    .filter(filterOf(query));
  if (reachListOrder === 'newestFirst') rows.reverse();
  const shown = rows.slice(start, start + Math.min(limit, reachLimitCap, 1000));
  return { status: 200, body: shown.map((stored) => rowOf(stored, query)) };
}

function windowOf(query: URLSearchParams, account: ReachAccount): { from: number; to: number } | undefined {
  const { clock, settings } = account.world;
  const today = new Date(clock()).setUTCHours(0, 0, 0, 0);
  const from = readDate(query.get('start_date'), settings.reachFilterOffsetHours) ?? today;
  const to = readDate(query.get('end_date'), settings.reachFilterOffsetHours) ?? clock();
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to: to + 999 };
}

function readDate(text: string | null, offsetHours: number): number | undefined {
  if (text === null) return undefined;
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return NaN;
  return Date.parse(`${text.replace(' ', 'T')}Z`) - offsetHours * hour;
}

function filterOf(query: URLSearchParams): (stored: StoredMessage) => boolean {
  const direction = query.get('direction') ?? 'ALL';
  const msisdn = query.get('msisdn');
  const group = query.get('group_short_name');
  return ({ row, tags }) =>
    (direction === 'ALL' || row.direction === direction) &&
    (msisdn === null || row.msisdn === msisdn) &&
    (group === null || tags.includes(group));
}

function rowOf(stored: StoredMessage, query: URLSearchParams) {
  return {
    ...stored.row,
    ...(stored.tags.length > 0 ? { tags: stored.tags } : {}),
    ...(query.get('include_recipients') === 'true' ? { recipients: stored.recipients } : {}),
    ...(query.get('delivery_status_enable') === 'true' ? { delivery_status: 'DELIVERED' } : {}),
  };
}
