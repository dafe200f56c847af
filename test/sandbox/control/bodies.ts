import { z } from 'zod';

const vendor = z.enum(['clickSend', 'msg91', 'reach']);
const when = z.enum(['before', 'after']);
const headers = z.record(z.string());

const effect = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    status: z.number().int(),
    body: z.unknown(),
    headers: headers.optional(),
    when: when.optional(),
  }),
  z.object({ kind: z.literal('errorInside'), body: z.unknown(), when: when.optional() }),
  z.object({ kind: z.literal('tooManyRequests'), retryAfter: z.number() }),
  z.object({
    kind: z.literal('redirect'),
    status: z.union([z.literal(301), z.literal(302), z.literal(303), z.literal(307), z.literal(308)]),
    location: z.string().optional(),
  }),
  z.object({ kind: z.literal('html'), status: z.number().int().optional(), when: when.optional() }),
  z.object({ kind: z.literal('reset'), when }),
  z.object({ kind: z.literal('silence'), when }),
  z.object({ kind: z.literal('truncate') }),
  z.object({ kind: z.literal('shuffleRows') }),
  z.object({ kind: z.literal('missingRows'), count: z.number().int().optional() }),
  z.object({ kind: z.literal('latency'), ms: z.number() }),
]);

const target = z.object({
  vendor,
  method: z.string().optional(),
  path: z.string().optional(),
  times: z.union([z.number().int().positive(), z.literal('always')]).optional(),
  skip: z.number().int().nonnegative().optional(),
});

/** A fault as it comes over HTTP. */
export const faultOrder = z.intersection(effect, target);

/** A reply as the page sends it. */
export const reply = z
  .object({
    vendor,
    from: z.string(),
    to: z.string().optional(),
    body: z.string(),
    inReplyTo: z.string().optional(),
  })
  .strict();

const clickSendReceipt = z
  .object({
    vendor: z.literal('clickSend'),
    event: z.enum(['smsReceipt', 'voiceReceipt', 'emailReceipt', 'faxReceipt']),
    messageId: z.string(),
    delivered: z.boolean().optional(),
    statusCode: z.string().optional(),
    digits: z.string().optional(),
  })
  .strict();

const clickSendFax = z
  .object({
    vendor: z.literal('clickSend'),
    event: z.literal('faxInbound'),
    from: z.string(),
    to: z.string(),
  })
  .strict();

const msg91Event = z
  .object({
    vendor: z.literal('msg91'),
    event: z.enum([
      ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
      ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
    ]),
    url: z.string().url(),
    headers: headers.optional(),
    form: z.enum(['new', 'v2', 'v3', 'v4']).optional(),
    template: z.string().optional(),
    reports: z.array(z.record(z.string())).optional(),
    messageId: z.string().optional(),
  })
  .strict();

const reachSendError = z
  .object({ vendor: z.literal('reach'), event: z.literal('sendError'), messageId: z.string() })
  .strict();

/** A receipt or event that a vendor is to push. */
export const push = z.union([clickSendReceipt, clickSendFax, msg91Event, reachSendError]);

const milliseconds = z.number().nonnegative();

/** Settings that are to change; the others stay. */
export const settings = z
  .object({
    latencyMs: milliseconds,
    clickSendThrottleMs: milliseconds,
    msg91DuplicateMs: milliseconds,
    msg91VerifyAttempts: z.number().int(),
    reachSpamPeriodMs: milliseconds,
    reachDateToleranceMs: milliseconds,
    reachListOrder: z.enum(['newestFirst', 'oldestFirst']),
    reachLimitCap: z.number().int().positive(),
    reachNumericIds: z.boolean(),
    reachFilterOffsetHours: z.number(),
    reachPushUrl: z.union([z.literal(''), z.string().url()]),
    clickSendPushShape: z.enum(['2024', '2026']),
    pushAttempts: z.number().int().positive(),
    pushRetryDelayMs: milliseconds,
    pushTimeoutMs: milliseconds,
  })
  .partial()
  .strict();

/** A filter of the ledger, from the query. */
export const ledgerQuery = z.object({
  vendor: vendor.optional(),
  direction: z.enum(['out', 'in']).optional(),
  to: z.string().optional(),
  /** Only the newest so many. */
  limit: z.coerce.number().int().positive().optional(),
});

/** A filter of the requests, from the query. */
export const requestsQuery = z.object({
  vendor: vendor.optional(),
  method: z.string().optional(),
  path: z.string().optional(),
});
