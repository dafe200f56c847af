import type { VendorCall, VendorReply } from '../../http/vendor';
import type { LedgerMessage } from '../../ledger';
import type { Msg91Account } from '../account';

type Row = Record<string, unknown>;

/** One product's logs: which messages they hold, and how a row looks. */
interface Product {
  holds(message: LedgerMessage, account: Msg91Account): boolean;
  row(message: LedgerMessage): Row;
}

const isOtp = ({ id }: LedgerMessage, { passwords }: Msg91Account) =>
  [...passwords.values()].some(({ requestId }) => requestId === id);

export const products: Record<string, Product> = {
  'p/sms': {
    holds: (message, account) => message.channel === 'sms' && !isOtp(message, account),
    row: smsRow,
  },
  'p/otp': { holds: isOtp, row: smsRow },
  mail: {
    holds: ({ channel }) => channel === 'email',
    row: ({ id, to, templateId }) => ({
      requestId: id,
      recipientEmail: to,
      templateSlug: templateId,
      status: 'Accepted',
    }),
  },
  wa: {
    holds: ({ channel }) => channel === 'whatsapp',
    row: ({ id, to, from }) => ({
      uuid: id,
      customerNumber: to,
      integratedNumber: from,
      status: 'submitted',
    }),
  },
  voice: {
    holds: ({ channel }) => channel === 'voice',
    row: ({ to }) => ({ destination: to, status: 'completed' }),
  },
};

function smsRow({ id, to, from, body }: LedgerMessage): Row {
  return { requestId: id, telNum: to, senderId: from, msgData: body, status: 'Delivered' };
}

const day = 86_400_000;

/** `GET|POST /report/logs/{product}`: at most 3 days, at most 1,000 rows at once, the next ones by a token. */
export function logs(product: Product, call: VendorCall, account: Msg91Account): VendorReply {
  const start = Date.parse(call.query.get('startDate') ?? '');
  const end = Date.parse(call.query.get('endDate') ?? '');
  if (Number.isNaN(start) || Number.isNaN(end)) return error('startDate and endDate are required');
  if (end - start > 3 * day) return error('Duration exceeds, allowed limit is 3 days');
  if (account.world.clock() - start > 4.5 * day) return error('Start date is too old');
  const rows = account.world.ledger
    .messages({ vendor: 'msg91' })
    .filter((one) => product.holds(one, account));
  const wanted = rows.filter(({ id }) => id === (call.query.get('requestId') ?? id));
  return page(
    wanted.map((message) => narrowed(product.row(message), call)),
    call,
  );
}

function page(rows: Row[], call: VendorCall): VendorReply {
  const limit = Math.min(Number(call.query.get('limit') ?? 1000), 1000);
  const offset = Number((call.query.get('paginationToken') ?? 'after-0').slice('after-'.length));
  const next = offset + limit;
  const paginationToken = next < rows.length ? `after-${next}` : null;
  const metadata = { total: rows.length, paginationToken, offset, limit };
  return { status: 200, body: { data: rows.slice(offset, next), metadata } };
}

function narrowed(row: Row, call: VendorCall): Row {
  const fields = (call.query.get('fields') ?? '').split(',').filter(Boolean);
  if (fields.length === 0) return row;
  return Object.fromEntries(fields.map((name) => [name, row[name] ?? null]));
}

function error(text: string): VendorReply {
  return { status: 200, body: { error: text } };
}
