import { asText } from '../../../shared/http/json';
import type { Verdict } from '../../../shared/operation/operation';
import { unknown, withDetails } from '../../../shared/operation/outcome';
import { dataOf } from '../../api/envelope';
import { isKnownRefusal, refusalOf } from '../../api/status';

/**
 * Reads the answer to an email. Its `data` is one object whose `status` is the state of a queue: the only documented
 * one is WaitApproval. So only a status that is documented as a refusal is one; without a message id nothing shows
 * that there is an email.
 */
export function emailVerdict(verdict: Verdict): Verdict {
  if (verdict.kind !== 'taken') return verdict;
  const email = dataOf(verdict.body);
  const refusal = isKnownRefusal(asText(email.status) ?? '') ? refusalOf(email) : undefined;
  if (refusal) return withDetails(refusal, { row: email });
  if (asText(email.message_id) !== undefined) return verdict;
  return unknown(
    'The answer holds no message id, so nobody can say whether the email was accepted. Look it up under Email > Get Many before you send it again',
    { row: email },
  );
}
