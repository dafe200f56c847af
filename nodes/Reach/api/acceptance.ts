import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown, type Rejected } from '../../shared/operation/outcome';
import { provesRefusal, SAME_ID } from './codes';
import { isLookUp, isSame, newestWith, type Sent } from './lookUp';

/** Stands for the answer that an earlier try got and that never came here. */
const TAKEN_BEFORE: IDataObject = { alreadyAccepted: true };

/** Fields of which a message has at least one; `sms_sent` is all that old versions answer (contract 2.1). */
const SIGNS = ['message_id', 'id', 'status', 'short_code', 'sms_sent'];

/**
 * What an answer to a send means. A message with the same `id` is refused (40309): after a try that may have
 * arrived, this says that it had (contract 6), unless another message has the same ID.
 */
export function interpretSend(verdict: Verdict, answer: Answer, sent: Sent): Verdict {
  if (isLookUp(answer)) return ofLookUp(verdict.kind === 'taken' ? verdict.body : undefined, sent);
  if (verdict.kind === 'rejected' && answer.repeated) return afterRepetition(verdict, sent);
  return verdict.kind === 'taken' ? ofMessage(verdict) : verdict;
}

function ofMessage(verdict: Extract<Verdict, { kind: 'taken' }>): Verdict {
  const message = asObject(verdict.body);
  if (!message || !SIGNS.some((name) => name in message)) {
    return unknown('The answer holds no message, so nobody can say whether it was accepted');
  }
  return asText(message.status)?.toUpperCase() === 'ERROR' ? refusedRow(message) : verdict;
}

/** Only what would have been refused the first time as well proves that nothing was accepted then. */
function afterRepetition(refusal: Rejected, sent: Sent): Verdict {
  const code = String(refusal.details?.code);
  if (code === SAME_ID) return ofLookUp(undefined, sent);
  if (provesRefusal(code)) return refusal;
  const doubt = 'This answered a second try, and the first one may have been accepted';
  return unknown(`${refusal.message} ${doubt}`, refusal.details);
}

/** @param listed the messages of the last hours; undefined when they could not be got */
function ofLookUp(listed: unknown, sent: Sent): Verdict {
  const row = newestWith(sent.id, listed);
  if (row === undefined) return sent.isOwnId ? ambiguous(sent) : { kind: 'taken', body: TAKEN_BEFORE };
  if (isSame(row, sent)) return ofMessage({ kind: 'taken', body: { ...row, ...TAKEN_BEFORE } });
  return sent.isOwnId ? belongs(row, sent) : changed(row, sent);
}

/** Nobody else gives the ID of this node's item: the platform changed the text, or the user since an earlier try. */
function changed(row: IDataObject, { id }: Sent): Verdict {
  return unknown(
    `Reach has accepted a message with the ID '${id}' that is listed with another text or number. ` +
      'It may be this one all the same',
    { code: SAME_ID, row },
  );
}

function ambiguous({ id }: Sent): Verdict {
  return unknown(
    `Reach has accepted a message with the ID '${id}'. It may be this one or another one with the same ID`,
    { code: SAME_ID },
  );
}

function belongs(row: IDataObject, { id }: Sent): Verdict {
  const message =
    `The ID '${id}' belongs to another message that was accepted a short time ago, so this one was not. ` +
    'Give each message an ID of its own';
  return { ...rejected(message, { code: SAME_ID, row }), reason: 'duplicate' };
}

function refusedRow(row: IDataObject): Verdict {
  return rejected('Reach took the message and could not send it (status ERROR). Check the phone number', {
    code: 'ERROR',
    row,
  });
}
