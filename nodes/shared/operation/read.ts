import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../http/json';
import { isRead, type Reply } from '../http/request';
import { textOf } from './fault';
import { match } from './match';
import type { RowReading, Vendor, Verdict } from './operation';
import {
  accepted,
  rejected,
  unknown,
  withDetails,
  type Outcome,
  type Rejected,
  type Unknown,
} from './outcome';
import type { BatchCall, Message, SingleCall } from './plan';
import { settingsOf } from './settings';
import { verdictOf } from './verdict';

/** Step four, for calls that carry one message. */
export function readCall(vendor: Vendor, call: SingleCall, reply: Reply): Outcome {
  const { operation, request } = call;
  const [message] = call.messages;
  const first = verdictOf(vendor, request, reply);
  const verdict =
    reply.kind === 'answer' && operation.interpret
      ? operation.interpret(first, reply, message.parameters, message)
      : first;
  if (verdict.kind !== 'taken') return failed(verdict, message);
  const simplify = settingsOf(message.parameters).simplify;
  const tidy = () => operation.rows(verdict.body, message.parameters, message);
  const raw = operation.raw ?? ((body: unknown) => [asItem(body)]);
  return accepted(simplify ? tidy() : raw(verdict.body, message.parameters, message), message.warnings);
}

/** Step four, for calls that carry many messages: each gets exactly one outcome. */
export function readBatch(vendor: Vendor, call: BatchCall, reply: Reply): Outcome[] {
  const verdict = verdictOf(vendor, call.request, reply);
  if (verdict.kind !== 'taken') return call.messages.map((message) => failed(verdict, message));
  const { rows } = call.operation.batch;
  return rows === undefined ? wholeCall(call, verdict.body) : eachRow(call, rows, verdict.body);
}

function wholeCall(call: BatchCall, body: unknown): Outcome[] {
  return call.messages.map((message, index) => {
    const { whole } = call.operation.batch;
    const row = whole?.(body, call.entries[index] ?? {}, message.parameters) ?? asItem(body);
    return accepted([row], message.warnings);
  });
}

function eachRow(call: BatchCall, reading: RowReading<never>, body: unknown): Outcome[] {
  const rows = reading.of(body);
  const [only] = call.messages;
  if (only && call.operation.batch.alone?.(only.parameters)) return [manyRows(call, only, rows, body)];
  const found = match(call.entries.map(reading.key), rows.map(reading.key));
  return call.messages.map((message, index) => {
    const row = rows[found[index] ?? -1];
    return row === undefined ? noRow(call, message) : oneRow(call, message, row, body);
  });
}

function oneRow(call: BatchCall, message: Message, row: IDataObject, body: unknown): Outcome {
  const reading = call.operation.batch.rows as RowReading<IDataObject>;
  const refusal = refusalIn(call, row);
  if (refusal) return failed(withDetails(refusal, { row }), message);
  return accepted([rowItem(reading, message, row, body)], message.warnings);
}

/** An accepted row that can't be tidied is given as it came: its id must not be lost. */
function rowItem(
  reading: RowReading<IDataObject>,
  message: Message,
  row: IDataObject,
  body: unknown,
): IDataObject {
  const { parameters, reference } = message;
  if (!settingsOf(parameters).simplify) return reading.envelope(body, row, reference);
  try {
    return reading.tidy(row, parameters as IDataObject, reference);
  } catch {
    return { ...row, accepted: true };
  }
}

function noRow({ request }: BatchCall, message: Message): Outcome {
  if (isRead(request)) return rejected('The answer holds no row for this message');
  return failed(
    unknown('The answer holds no row for this message, so nobody can say whether it was accepted'),
    message,
  );
}

/** A list became many messages: accepted if any row is, and each row says its own. */
function manyRows(call: BatchCall, message: Message, rows: IDataObject[], body: unknown): Outcome {
  const reading = call.operation.batch.rows as RowReading<IDataObject>;
  if (rows.length === 0) return noRow(call, message);
  const refusals = rows.map((row) => refusalIn(call, row));
  const worst = refusals.find((refusal) => refusal?.kind === 'unknown') ?? refusals[0];
  if (worst && !refusals.includes(undefined)) return failed(withDetails(worst, { rows }), message);
  return accepted(
    rows.map((row, index) => {
      const refusal = refusals[index];
      const item = rowItem(reading, message, row, body);
      return refusal === undefined ? item : { ...item, accepted: false, refusal: refusal.message };
    }),
    message.warnings,
  );
}

/** A row that can't be read costs its own message, not the others of the call. */
function refusalIn({ operation, request }: BatchCall, row: IDataObject): Rejected | Unknown | undefined {
  try {
    return operation.batch.rows?.refusal(row);
  } catch (error) {
    const text = `The row for this message could not be read (${textOf(error)})`;
    return isRead(request) ? rejected(text) : unknown(text);
  }
}

/** Adds the reference by which the message can be looked up. */
export function failed(verdict: Exclude<Verdict, { kind: 'taken' }>, message: Message): Outcome {
  if (!message.referenced) return verdict;
  const outcome = withDetails(verdict, { reference: message.reference });
  if (outcome.kind !== 'unknown') return outcome;
  return {
    ...outcome,
    message: `${outcome.message}. Look it up by its reference ${message.reference} before you send it again`,
  };
}

/** n8n items hold objects: anything else is put into one. */
function asItem(body: unknown): IDataObject {
  return asObject(body) ?? { data: body as IDataObject['data'] };
}
