import type {
  IAuthenticateRuleResponseSuccessBody,
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  Icon,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';
import { authenticated } from '../nodes/Msg91/api/authenticate';

/** MSG91's auth key, sent as the header `authkey`, and by path also where old endpoints read it. */
export class Msg91AuthKeyApi implements ICredentialType {
  name = 'msg91AuthKeyApi';

  displayName = 'MSG91 Auth Key API';

  icon: Icon = { light: 'file:../nodes/Msg91/msg91.svg', dark: 'file:../nodes/Msg91/msg91.dark.svg' };

  documentationUrl = 'https://msg91.com/help/api';

  properties: INodeProperties[] = [
    {
      displayName: 'Auth Key',
      name: 'authKey',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description:
        "The auth key, shown in the MSG91 dashboard under API > Authkey. If API security is on for it, put n8n's IP address on its allow-list.",
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://control.msg91.com/api/v5',
      description: 'Change it only for a proxy, another region or a sandbox',
    },
  ];

  authenticate = async (
    { authKey, baseUrl }: ICredentialDataDecryptedObject,
    options: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> =>
    authenticated(options, { authKey: String(authKey).trim(), baseUrl: String(baseUrl) });

  /** MSG91 states most refusals with HTTP 200, so the body decides. The first rule that matches is shown. */
  test: ICredentialTestRequest = {
    request: { url: '/whatsapp/whatsapp-activation/', ignoreHttpStatusErrors: true },
    rules: [
      ...rules(['apiError', 'code'], ['418', 418], NOT_ALLOWED),
      ...rules(['apiError', 'code'], ['201', 201, '207', 207, '106', 106], WRONG_KEY),
      ...rules(
        ['errors', 'message'],
        ['Unauthorized', 'AuthenticationFailure', 'Invalid authkey'],
        WRONG_KEY,
      ),
      ...rules(['msg'], ['Route Missing'], WRONG_ADDRESS),
      ...rules(['message', 'detail', 'error'], ['Not Found', 'Not found'], WRONG_ADDRESS),
      ...rules(['statusCode', 'status', 'code'], [404, '404'], WRONG_ADDRESS),
      // A text instead of JSON: its first character, or its length when it is empty.
      ...rules(['0'], ['<', 'N', 'C', '4', 'c', 'n'], WRONG_ADDRESS),
      ...rules(['length'], [0], WRONG_ADDRESS),
      ...rules(['hasError'], [true], REFUSED),
      ...rules(['type', 'status', 'msgType', 'msg_type'], ['error', 'fail'], REFUSED),
    ],
  };
}

const NOT_ALLOWED =
  "MSG91 knows this key, but n8n's IP address is not on its allow-list: add it in the MSG91 dashboard under API Security";
const WRONG_KEY = 'MSG91 does not know this auth key: copy it again from the MSG91 dashboard';
const WRONG_ADDRESS = 'The Base URL is not the one of the MSG91 API: it ends in /api/v5';
const REFUSED =
  'MSG91 refuses this key here: look at its rules in the MSG91 dashboard. The test asks for the WhatsApp numbers; a key without the right to see them can still send all else';

function rules(keys: string[], values: unknown[], message: string): IAuthenticateRuleResponseSuccessBody[] {
  return keys.flatMap((key) =>
    values.map((value) => ({ type: 'responseSuccessBody' as const, properties: { key, value, message } })),
  );
}
