import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected } from '../../shared/operation/outcome';
import { endsSending } from './status';

/**
 * Reads ClickSend's envelope `{ http_code, response_code, response_msg, data }`. HTTP 200 alone is not success:
 * the body's own `http_code` and `response_code` count as well (developers.clicksend.com, "Responses").
 */
export function judge(answer: Answer): Verdict {
  const envelope = asObject(answer.body);
  if (envelope === undefined) return withoutEnvelope(answer);
  const refused = answer.status >= 400 || Number(envelope.http_code) >= 400 || !isSuccess(envelope);
  return refused ? refusal(answer.status, envelope) : { kind: 'taken', body: envelope };
}

function isSuccess({ response_code: code }: IDataObject): boolean {
  return code === undefined || code === null || code === 'SUCCESS';
}

function refusal(status: number, envelope: IDataObject): Rejected {
  const code = asText(envelope.response_code) ?? String(status);
  const text = [asText(envelope.response_msg), fieldErrors(envelope.data)].filter(Boolean).join(' ');
  const advice = ADVICE[code] ?? ADVICE[String(status)];
  const details = { code, text, http_code: status, data: envelope.data ?? null };
  return {
    ...rejected(
      [`ClickSend refused it (${code})${text ? `: ${text}` : ''}`, advice].filter(Boolean).join(' '),
      details,
    ),
    ...(status === 401 || endsSending(code) ? { endsRun: true } : {}),
  };
}

/** The useful text of a validation failure: `data` is `{ field: message }`. */
function fieldErrors(data: unknown): string | undefined {
  const fields = asObject(data);
  if (fields === undefined || Object.keys(fields).length === 0) return undefined;
  return Object.entries(fields)
    .map(([field, message]) => `${field}: ${typeof message === 'string' ? message : JSON.stringify(message)}`)
    .join('; ');
}

const ADVICE: Record<string, string> = {
  UNAUTHORIZED: 'Check the username and API key in the credential.',
  '401': 'Check the username and API key in the credential.',
  FORBIDDEN: 'The user may not do this, or the list does not exist.',
  NOT_FOUND: 'Check the id.',
};

function withoutEnvelope({ status, body }: Answer): Verdict {
  if (Array.isArray(body) && status < 400) return { kind: 'taken', body };
  const text = typeof body === 'string' ? body.slice(0, 200) : '';
  if (status >= 400) return rejected(`ClickSend refused it (HTTP ${status})`, { code: String(status), text });
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
