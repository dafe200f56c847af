import type { VendorCall, VendorReply } from '../../http/vendor';

const day = 86_400_000;

/** `GET /report/analytics/p/sms|otp`: one row per day and the totals, for at most 31 days since 2024. */
export function analytics(call: VendorCall): VendorReply {
  const start = Date.parse(call.query.get('startDate') ?? '');
  const end = Date.parse(call.query.get('endDate') ?? '');
  if (Number.isNaN(start) || Number.isNaN(end)) return error('startDate and endDate are required');
  if (start < Date.parse('2024-01-01')) return error('startDate must be after 2024-01-01');
  const days = (end - start) / day + 1;
  if (days > 31) return error('Duration exceeds, allowed limit is 31 days');
  const data = Array.from({ length: days }, (_, index) => rowOf(new Date(start + index * day)));
  return { status: 200, body: { data, total: totalOf(days) } };
}

/** Every day is like the others: nine of ten messages arrive. */
function rowOf(date: Date) {
  return {
    date: date.toISOString().slice(0, 10),
    ...{ sent: 10, balanceDeducted: 2.5, delivered: 9, failed: 1, rejected: 0, ndnc: 0 },
    ...{ deliveredCredit: 9, failedCredit: 1, rejectedCredit: 0 },
  };
}

function totalOf(days: number) {
  return {
    ...{ message: 10 * days, delivered: 9 * days, failed: days, rejected: 0, ndnc: 0 },
    ...{ totalCredits: 10 * days, filtered: 0 },
  };
}

function error(text: string): VendorReply {
  return { status: 200, body: { error: text } };
}
