import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import { isRead, type Answer, type Request } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected } from '../../shared/operation/outcome';
import { adviceFor, endsSending, isDuplicate } from './codes';

/**
 * Reads an answer: success is HTTP 200 without an error in the body. Errors are `{ code, error }`, of short links
 * also `{ success: false, message }`, even with HTTP 200 (contract 3.1).
 */
export function judge(answer: Answer, request: Request): Verdict {
  const body = asObject(answer.body);
  if (answer.status >= 400 || (body && statesError(body))) return refusal(answer.status, body);
  if (typeof answer.body === 'string' && UNREADABLE.test(answer.body)) {
    const details = { text: answer.body.slice(0, 200) };
    return isRead(request) ? rejected(NOT_THE_API, details) : unknown(NOT_THE_API, details);
  }
  return { kind: 'taken', body: answer.body };
}

function statesError(body: IDataObject): boolean {
  if (NO.includes(String(body.success).toLowerCase())) return true;
  const isAnError = 'code' in body && 'error' in body && asText(body.code) !== '200';
  return isAnError && !('message_id' in body) && !('msisdn' in body);
}

/** Booleans come as such, as numbers and as text (contract 7, point 14). */
const NO = ['false', '0'];

function refusal(status: number, body: IDataObject | undefined): Rejected {
  const code = asText(body?.code) ?? (status >= 400 ? String(status) : undefined);
  const text = asText(body?.error) ?? asText(body?.message);
  const said = [code, text].filter(Boolean).join(': ');
  const message = `Reach refused it${said ? ` (${said})` : ''}. ${adviceFor(code ?? '') ?? ''}`.trim();
  return {
    ...rejected(message, { code: code ?? null, text: text ?? null, status }),
    ...(isDuplicate(code ?? '') ? { reason: 'duplicate' as const } : {}),
    ...(endsSending(code ?? '') ? { endsRun: true } : {}),
  };
}

/** A web page, or JSON that could not be parsed. Short words are a usual answer to a deletion. */
const UNREADABLE = /^\s*[<{[]/;

const NOT_THE_API =
  'The answer is not one of the API. Check the Base URL in the credential: it usually ends in /api/rest/';
