import omit from 'lodash/omit';
import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { choice } from '../../../shared/fields/values';
import { asObject, asText } from '../../../shared/http/json';
import type { Answer, Request } from '../../../shared/http/request';
import { call, type Verdict } from '../../../shared/operation/operation';
import { rejected } from '../../../shared/operation/outcome';
import { OLD_BALANCE } from '../../api/authenticate';
import { callOptions } from '../../fields/options';
import { integratedNumberFor } from '../../fields/whatsApp';

/** The names that the old call has for them; WhatsApp has a call of its own. */
const TYPES = ['4', '1', '106', 'Wallet', 'whatsApp'] as const;

const type = () =>
  choice(
    {
      displayName: 'Balance Of',
      name: 'type',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'OTP', value: '106' },
        { name: 'SMS, Promotional', value: '1' },
        { name: 'SMS, Transactional', value: '4' },
        { name: 'Wallet', value: 'Wallet' },
        { name: 'WhatsApp, Prepaid', value: 'whatsApp' },
      ],
      default: 'Wallet',
      description: 'Which balance is meant',
    },
    TYPES,
  );

/**
 * GET /api/balance.php (MSG91's PHP API), which answers in plain text and wants the key in its address: the credential
 * puts it there. POST /subscriptions/fetchPrepaidBalance for WhatsApp.
 */
export const getBalance = call({
  name: 'Get Balance',
  action: 'Get account balance',
  description: 'Get how much is left for SMS, one-time passwords or WhatsApp, or in the wallet',
  fields: [type(), integratedNumberFor({ show: { type: ['whatsApp'] } }), simplify(), callOptions()],
  request: ({ type: kind = 'Wallet', integratedNumber: number }) =>
    kind === 'whatsApp'
      ? prepaidRequest(number ?? '')
      : { method: 'GET', path: OLD_BALANCE, query: { type: kind } },
  interpret: (verdict, answer) => asBalance(verdict, answer),
  rows: (body, { type: kind = 'Wallet' }) => [{ type: kind, ...balanceIn(body) }],
  raw: (body, { type: kind = 'Wallet' }) => [
    { type: kind, ...asObject(body), ...balanceIn(body), successful: true },
  ],
});

function prepaidRequest(number: string): Request {
  const body = { integrated_number: number, service: 'whatsapp' };
  return { method: 'POST', path: '/subscriptions/fetchPrepaidBalance', body, reads: true };
}

/**
 * A number alone is a balance here, also one of three digits, which elsewhere is an error code. An answer without any
 * number is no balance, whatever else it says.
 */
function asBalance(verdict: Verdict, { body, status }: Answer): Verdict {
  if (typeof body === 'number' && status >= 200 && status < 300)
    return { kind: 'taken', body: { balance: body } };
  if (verdict.kind !== 'taken' || balanceIn(verdict.body).balance !== undefined) return verdict;
  return rejected('MSG91 named no balance. Its answer is in the details', {
    response: asObject(body) ?? null,
  });
}

/** What an answer has beside its balance. */
const NO_AMOUNTS = ['successful', 'code', 'apiError', 'statusCode', 'status_code', 'status'];

/** `{balance}`, `{"SMS": "120.50"}`, or the prepaid balance of a WhatsApp number with its facts. */
function balanceIn(body: unknown): IDataObject {
  const envelope: IDataObject = omit(asObject(body), NO_AMOUNTS);
  const facts = { ...envelope, ...asObject(envelope.data) };
  const { balance, prepaid_balance: prepaid, plan_status, number } = facts;
  const known = [balance, prepaid, envelope.data, ...Object.values(envelope)].map(amountOf);
  return {
    balance: known.find((amount) => amount !== undefined),
    ...(plan_status === undefined ? {} : { plan_status }),
    ...(number === undefined ? {} : { number }),
  };
}

/** Numbers come as such or as text, with commas between the thousands. */
function amountOf(value: unknown): number | undefined {
  const text = asText(value)
    ?.trim()
    .replace(/,(?=\d{2,3}\b)/g, '');
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
