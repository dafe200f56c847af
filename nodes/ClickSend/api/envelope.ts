import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Answer, Request } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected } from '../../shared/operation/outcome';
import { adviceFor } from './advice';
import { endsSending } from './status';

/**
 * Reads ClickSend's envelope `{ http_code, response_code, response_msg, data }`. HTTP 200 alone is not success:
 * the body's own `http_code` and `response_code` count as well (developers.clicksend.com, "Responses").
 */
export function judge(answer: Answer, { path, method }: Request): Verdict {
  const envelope = asObject(answer.body);
  if (envelope === undefined || (method !== 'GET' && !isEnvelope(envelope))) {
    return withoutEnvelope(answer, path);
  }
  const status = statusOf(answer, envelope);
  if (status < 400 && isSuccess(envelope)) return { kind: 'taken', body: envelope };
  const refused = refusal(status, envelope, path);
  return status >= 500 && answer.status < 400 ? faultInside(refused) : refused;
}

/** As after an HTTP 5xx, nobody knows what was done. */
function faultInside({ message, details }: Rejected): Verdict {
  return unknown(`${message.replace(/\.$/, '')}. It may have accepted it all the same`, details);
}

/** Only lists have other forms: what changes something is always answered with the envelope. */
function isEnvelope(body: IDataObject): boolean {
  return ['response_code', 'http_code', 'data'].some((name) => name in body);
}

function isSuccess({ response_code: code }: IDataObject): boolean {
  return code === undefined || code === null || code === 'SUCCESS';
}

/** An error inside HTTP 200 counts as what the body says it is. */
function statusOf({ status }: Answer, { http_code: inside }: IDataObject): number {
  return status < 400 && Number(inside) >= 400 ? Number(inside) : status;
}

function refusal(status: number, envelope: IDataObject, path: string): Rejected {
  const code = asText(envelope.response_code) ?? String(status);
  const text = [asText(envelope.response_msg), fieldErrors(envelope.data)].filter(Boolean).join(' ');
  const sentence = `ClickSend refused it (${code})${text ? `: ${text}` : ''}`;
  const details = { code, text, http_code: status, data: envelope.data ?? null };
  return {
    ...rejected(sentences(sentence, adviceFor(path, status, code)), details),
    ...(code === 'ALREADY_EXISTS' ? { reason: 'duplicate' as const } : {}),
    ...([401, 429].includes(status) || endsSending(code) ? { endsRun: true } : {}),
  };
}

function sentences(first: string, second: string | undefined): string {
  if (second === undefined) return first;
  return /[.!?]$/.test(first) ? `${first} ${second}` : `${first}. ${second}`;
}

/** The useful text of a validation failure: `data` is `{ field: message }`. */
function fieldErrors(data: unknown): string | undefined {
  const fields = asObject(data);
  if (fields === undefined || Object.keys(fields).length === 0) return undefined;
  return Object.entries(fields)
    .map(([field, message]) => `${field}: ${typeof message === 'string' ? message : JSON.stringify(message)}`)
    .join('; ');
}

function withoutEnvelope({ status, body }: Answer, path: string): Verdict {
  if (Array.isArray(body) && status < 400) return { kind: 'taken', body };
  const text =
    body === undefined ? '' : (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200);
  if (status >= 400) {
    const sentence = `ClickSend refused it (HTTP ${status})`;
    return rejected(sentences(sentence, adviceFor(path, status, String(status))), {
      code: String(status),
      text,
    });
  }
  return unknown('The answer is not in the form of ClickSend, so nobody can say whether it was accepted', {
    text,
  });
}

/** `data` of the envelope, as an object. */
export function dataOf(body: unknown): IDataObject {
  return asObject(asObject(body)?.data) ?? {};
}

/** The rows of a send or price answer. */
export function messageRows(name: 'messages' | 'recipients'): (body: unknown) => IDataObject[] {
  return (body) => asRows(dataOf(body)[name]);
}
