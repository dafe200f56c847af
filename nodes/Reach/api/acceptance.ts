import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected } from '../../shared/operation/outcome';
import { mayFollowFromAcceptance, SAME_ID } from './codes';

/** Stands for the answer that an earlier try got and that never came here. */
const TAKEN_BEFORE: IDataObject = { alreadyAccepted: true };

/** Fields of which a message has at least one; `sms_sent` is all that old versions answer (contract 2.1). */
const SIGNS = ['message_id', 'id', 'status', 'short_code', 'sms_sent'];

/**
 * What an answer to a send means. A message with the same `id` is refused (40309): after a try that may have
 * arrived, this says that it had (contract 6).
 */
export function interpretSend(verdict: Verdict, answer: Answer): Verdict {
  if (verdict.kind === 'rejected' && answer.repeated) return afterRepetition(verdict);
  if (verdict.kind !== 'taken') return verdict;
  const message = asObject(verdict.body);
  if (!message || !SIGNS.some((name) => name in message)) {
    return unknown('The answer holds no message, so nobody can say whether it was accepted');
  }
  return asText(message.status) === 'ERROR' ? refusedRow(message) : verdict;
}

function afterRepetition(refusal: Rejected): Verdict {
  const code = String(refusal.details?.code);
  if (code === SAME_ID) return { kind: 'taken', body: TAKEN_BEFORE };
  if (!mayFollowFromAcceptance(code)) return refusal;
  const doubt =
    'This answered a second try, and the first one may be the reason, so it may have been accepted';
  return unknown(`${refusal.message} ${doubt}`, refusal.details);
}

function refusedRow(row: IDataObject): Verdict {
  return rejected('Reach took the message and could not send it (status ERROR). Check the phone number', {
    code: 'ERROR',
    row,
  });
}
