import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { text } from '../../../shared/fields/values';
import { asObject, asText } from '../../../shared/http/json';
import { call, type Verdict } from '../../../shared/operation/operation';
import { unknown } from '../../../shared/operation/outcome';
import { WIDGET_VERIFICATION } from '../../api/authenticate';
import { meaningOf } from '../../api/codes';
import { textOf } from '../../api/envelope';
import { isConfirmed, refusesInput, unverifiedReason } from '../../api/otp';
import { callOptions } from '../../fields/options';

const accessToken = () =>
  text(
    {
      displayName: 'Access Token',
      name: 'accessToken',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      description: 'The token (JWT) that the OTP widget gave your page or app after the user typed the code',
    },
    {},
    'access-token',
  );

/** POST /widget/verifyAccessToken (docs.msg91.com, "OTP Widget"): the credential puts the key into the body. */
export const verifyAccessToken = call({
  name: 'Verify Access Token',
  action: 'Verify access token of OTP widget',
  description:
    'Check the token that MSG91 gave the OTP widget, and learn which number or address it stands for. A token that is not good gives verified: false.',
  fields: [accessToken(), simplify(), callOptions()],
  request: ({ accessToken: token }) => ({
    method: 'POST',
    path: WIDGET_VERIFICATION,
    body: { 'access-token': token },
  }),
  interpret: (verdict, { body }) => {
    if (verdict.kind === 'taken' && !isConfirmed(body))
      return unknown(UNCLEAR, { response: asObject(body) ?? null });
    return speaksOfToken(verdict, body) ? { kind: 'taken', body } : verdict;
  },
  rows: (body) => [resultOf(body)],
  raw: (body) => [{ ...asObject(body), ...resultOf(body), successful: resultOf(body).verified }],
});

const UNCLEAR = 'The answer says neither that the token is good nor that it is not';

/** Everything that is not about the key, the address, the account or the path is about the token. */
function speaksOfToken(verdict: Verdict, body: unknown): boolean {
  const envelope = asObject(body);
  if (!refusesInput(verdict, body) || envelope?.type !== 'error') return false;
  const words = asText(envelope.message);
  if (words === undefined) return false;
  return unverifiedReason(words) !== undefined || meaningOf(undefined, words) === undefined;
}

function resultOf(body: unknown): IDataObject {
  const message = textOf(asObject(body) ?? {});
  return isConfirmed(body) ? { verified: true, identifier: message } : { verified: false, message };
}
