import type {
  IAuthenticateRuleResponseSuccessBody,
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  Icon,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';
import { addressOf } from '../nodes/shared/http/address';

/** ClickSend's username and API key, sent as HTTP Basic authentication. */
export class ClickSendAccountApi implements ICredentialType {
  name = 'clickSendAccountApi';

  displayName = 'ClickSend Account API';

  icon: Icon = {
    light: 'file:../nodes/ClickSend/clickSend.svg',
    dark: 'file:../nodes/ClickSend/clickSend.dark.svg',
  };

  documentationUrl = 'https://developers.clicksend.com/docs/authentication';

  properties: INodeProperties[] = [
    {
      displayName: 'Username',
      name: 'username',
      type: 'string',
      default: '',
      required: true,
      description: 'The API username, shown in the ClickSend dashboard under Developers > API Credentials',
    },
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description: 'The API key of that user, shown in the same place',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://rest.clicksend.com/v3',
      description: 'Change it only for a proxy or a sandbox',
    },
  ];

  authenticate = async (
    credentials: ICredentialDataDecryptedObject,
    options: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> => {
    const { username, apiKey, baseUrl } = credentials;
    return {
      ...options,
      baseURL: undefined,
      url: addressOf(options, String(baseUrl)),
      auth: { username: String(username).trim(), password: String(apiKey).trim() },
    };
  };

  test: ICredentialTestRequest = {
    request: { url: '/account', ignoreHttpStatusErrors: true },
    rules: [
      rule('response_code', 'UNAUTHORIZED', WRONG_KEY),
      rule('http_code', 401, WRONG_KEY),
      rule('response_code', 'FORBIDDEN', REFUSED),
      rule('response_code', 'NOT_FOUND', WRONG_ADDRESS),
      rule('response_code', 'TOO_MANY_REQUESTS', TOO_MANY),
      rule('response_code', 'HTTP_TOO_MANY_REQUESTS', TOO_MANY),
      rule('response_code', 'INTERNAL_SERVER_ERROR', FAULT),
      rule('http_code', 500, FAULT),
      // Only ClickSend's own answers have a code: a web page or another server has none.
      rule('response_code', undefined, WRONG_ADDRESS),
      rule('data.active', 0, REFUSED),
      rule('data.banned', 1, REFUSED),
    ],
  };
}

const WRONG_KEY = 'ClickSend does not know this username and API key: copy both again';
const REFUSED = 'ClickSend refuses this user: check that the account is active';
const WRONG_ADDRESS =
  'This is no answer of the ClickSend API: check that the Base URL ends in /v3, and otherwise try again later';
const TOO_MANY = 'ClickSend limits how often one may ask: try again in a minute';
const FAULT = 'ClickSend has a fault of its own: try again later';

function rule(key: string, value: unknown, message: string): IAuthenticateRuleResponseSuccessBody {
  return { type: 'responseSuccessBody', properties: { key, value, message } };
}
