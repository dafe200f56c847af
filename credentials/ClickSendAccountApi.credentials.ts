import type {
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
      auth: { username: String(username), password: String(apiKey) },
    };
  };

  test: ICredentialTestRequest = {
    request: { url: '/account' },
    rules: [
      {
        type: 'responseCode',
        properties: {
          value: 401,
          message: 'ClickSend does not know this username and API key: copy both again',
        },
      },
      {
        type: 'responseCode',
        properties: { value: 403, message: 'ClickSend refuses this user: check that the account is active' },
      },
      {
        type: 'responseCode',
        properties: {
          value: 404,
          message: 'The Base URL is not the one of the ClickSend API: it ends in /v3',
        },
      },
    ],
  };
}
