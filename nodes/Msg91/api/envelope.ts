import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import { isRead, type Answer, type Request } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected, type Unknown } from '../../shared/operation/outcome';
import { requestIdOf } from './acceptance';
import { meaningOf } from './codes';

/**
 * Reads an answer of MSG91. Seven forms are in use, and most of them state failure with HTTP 200: `type`, `msgType` or
 * `msg_type` "error", `hasError`, `status` "fail", a text in `error`, and plain text in the old API. The content type
 * says nothing: JSON comes as text/html too. What is taken says `successful: true`, as other connectors do; an answer
 * to a message that states neither success nor failure (a proxy's, for instance) is never taken for a success.
 */
export function judge(answer: Answer, request: Request): Verdict {
  const envelope = asObject(answer.body);
  if (envelope === undefined) return withoutEnvelope(answer, request);
  const { status } = answer;
  if (status >= 400 || statesFailure(envelope) || soundsLikeRefusal(envelope)) {
    return refusal({ status, code: codeOf(envelope), text: textOf(envelope), response: envelope }, request);
  }
  if (!isRead(request) && !statesSuccess(envelope)) return unknown(UNCLEAR, { response: envelope });
  return { kind: 'taken', body: { ...envelope, successful: true } };
}

const UNCLEAR = 'The answer is not in the form of MSG91, so nobody can say whether the request was accepted';
const FAILURES = ['fail', 'failed', 'failure', 'error'];

function statesFailure({ type, msgType, msg_type, hasError, status, error }: IDataObject): boolean {
  if ([type, msgType, msg_type, status].some((word) => FAILURES.includes(lowerCased(word)))) return true;
  if (lowerCased(hasError) === 'true' || hasError === 1 || error === true) return true;
  return typeof error !== 'number' && joined(error) !== undefined;
}

/** Most forms say so; the others give an id or data. */
function statesSuccess(envelope: IDataObject): boolean {
  const { type, status, hasError, data } = envelope;
  if ([type, status].some((word) => lowerCased(word) === 'success') || hasError === false) return true;
  return requestIdOf(envelope) !== undefined || (data !== undefined && data !== null);
}

/** Errors, or words of a refusal, where nothing states success. */
function soundsLikeRefusal(envelope: IDataObject): boolean {
  if (statesSuccess(envelope)) return false;
  return joined(envelope.errors) !== undefined || meaningOf(codeOf(envelope), textOf(envelope)) !== undefined;
}

function lowerCased(word: unknown): string {
  return String(word).trim().toLowerCase();
}

/** The code of the cause, where the answer has two. */
export function codeOf({ apiError, code }: IDataObject): string | undefined {
  return asText(apiError) ?? asText(code);
}

/** MSG91's own words: the first of its fields for them that says something. */
export function textOf({ message, msg, errors, error }: IDataObject): string {
  return [message, msg, errors, error].map(joined).find(Boolean) ?? '';
}

/** Errors come as text, as a list, or as lists by field; an empty object or list means none. */
function joined(errors: unknown): string | undefined {
  if (Array.isArray(errors)) return errors.map(joined).filter(Boolean).join('; ') || undefined;
  const fields = asObject(errors);
  if (fields === undefined) return asText(errors);
  const named = Object.entries(fields).map(([field, problem]) => {
    const [first] = [problem].flat();
    return `${field}: ${joined(first) ?? ''}`;
  });
  return named.join('; ') || undefined;
}

interface Refusal {
  status: number;
  /** MSG91's own; else the HTTP status stands for it. */
  code: string | undefined;
  text: string;
  response: IDataObject | string;
}

function refusal({ status, code, text, response }: Refusal, request: Request): Rejected | Unknown {
  const shownCode = code ?? (status >= 400 ? String(status) : undefined);
  const meaning = meaningOf(shownCode, text);
  const details = { code: shownCode ?? null, text, http_code: status, response };
  if (meaning?.uncertain && !isRead(request)) {
    const message = wordsOf('MSG91 has a fault of its own', shownCode, text);
    return unknown(`${message} It may have accepted the request all the same`, details);
  }
  const said = wordsOf('MSG91 refused it', shownCode, text);
  return {
    ...rejected([said, meaning?.advice].filter(Boolean).join(' '), details),
    ...(meaning?.duplicate ? { reason: 'duplicate' as const } : {}),
    ...(meaning?.endsRun ? { endsRun: true } : {}),
  };
}

function wordsOf(what: string, code: string | undefined, text: string): string {
  const coded = code === undefined ? what : `${what} (${code})`;
  return text === '' ? `${coded}.` : `${coded}: ${text.replace(/\.?\s*$/, '.')}`;
}

/** What the oldest calls answer with where they accept: the request id alone. */
const BARE_ID = /^[0-9a-f]{18,32}$/i;

/** The old API answers in plain text: a code alone, words, or an id. A web page or half an envelope says nothing. */
function withoutEnvelope({ status, body }: Answer, request: Request): Verdict {
  const reads = isRead(request);
  if (Array.isArray(body) && status < 400 && reads) return { kind: 'taken', body };
  const whole = asText(body)?.trim().slice(0, 200) ?? '';
  const text = /^[<{[]/.test(whole) ? '' : whole;
  const [, code] = /^(?:code:?\s*)?(\d{3})$/i.exec(text) ?? [];
  if (code !== undefined) return refusal({ status, code, text: '', response: whole }, request);
  if (status >= 400 || meaningOf(undefined, text) || (reads && text !== '')) {
    return refusal({ status, code, text, response: whole }, request);
  }
  if (typeof body === 'string' && BARE_ID.test(text)) {
    return { kind: 'taken', body: { request_id: text, successful: true } };
  }
  return unknown(UNCLEAR, { text: whole });
}
