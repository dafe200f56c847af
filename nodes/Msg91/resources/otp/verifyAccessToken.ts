import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { text } from '../../../shared/fields/values';
import { asObject, asText } from '../../../shared/http/json';
import { call, type Verdict } from '../../../shared/operation/operation';
import { WIDGET_VERIFICATION } from '../../api/authenticate';
import { meaningOf } from '../../api/codes';
import { textOf } from '../../api/envelope';
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
  interpret: (verdict, { body, status }) =>
    speaksOfToken(verdict, body, status) ? { kind: 'taken', body } : verdict,
  rows: (body) => [resultOf(body)],
  raw: (body) => [{ ...asObject(body), ...resultOf(body), successful: resultOf(body).verified }],
});

/** Everything that is not about the key, the address or the path is about the token. */
function speaksOfToken(verdict: Verdict, body: unknown, status: number): boolean {
  const envelope = asObject(body);
  if (verdict.kind !== 'rejected' || verdict.endsRun || status >= 500 || envelope?.type !== 'error')
    return false;
  const { message, code } = envelope;
  return asText(message) !== undefined && meaningOf(asText(code), textOf(envelope)) === undefined;
}

function resultOf(body: unknown): IDataObject {
  const envelope = asObject(body) ?? {};
  const message = textOf(envelope);
  if (envelope.type === 'error') return { verified: false, message };
  return { verified: true, identifier: message };
}
