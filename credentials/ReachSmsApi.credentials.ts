import type {
  IAuthenticateRuleResponseCode,
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  Icon,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';
import { signed } from '../nodes/Reach/api/sign';

/** Reach's key and secret: every request is signed with them. */
export class ReachSmsApi implements ICredentialType {
  name = 'reachSmsApi';

  displayName = 'Reach SMS API';

  icon: Icon = { light: 'file:../nodes/Reach/reach.svg', dark: 'file:../nodes/Reach/reach.dark.svg' };

  documentationUrl = 'https://docs.reach.tools/manual/documentacion-api-rest';

  properties: INodeProperties[] = [
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description: 'The API key, shown in the platform under the settings of the API',
    },
    {
      displayName: 'API Secret',
      name: 'apiSecret',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description: 'The secret that belongs to the key. It signs each request and is never sent.',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: '',
      required: true,
      placeholder: 'e.g. https://ec.tigobusiness.hn/api/rest/',
      description:
        "Address of your operator's platform, as given to you with the key; it usually ends in /api/rest/",
    },
  ];

  authenticate = async (
    { apiKey, apiSecret, baseUrl }: ICredentialDataDecryptedObject,
    options: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> => {
    const account = {
      apiKey: String(apiKey).trim(),
      apiSecret: String(apiSecret).trim(),
      baseUrl: String(baseUrl),
    };
    return signed(options, account, Date.now());
  };

  /** Judged by status alone: the answer is a list, which n8n's rules for bodies can't read. */
  test: ICredentialTestRequest = {
    request: { url: '/contacts', qs: { limit: 1 }, disableFollowRedirect: true },
    rules: [
      ruleFor(
        401,
        "Reach refuses the signature: copy key and secret again, and check the clock of n8n's machine",
      ),
      ...[404, 405].map((status) =>
        ruleFor(status, `The Base URL is not the one of the REST API: ${ENDING}`),
      ),
      ...[301, 302, 303, 307, 308].map((status) =>
        ruleFor(status, `The Base URL leads elsewhere: ${ENDING}`),
      ),
    ],
  };
}

const ENDING = 'it usually ends in /api/rest/';

function ruleFor(value: number, message: string): IAuthenticateRuleResponseCode {
  return { type: 'responseCode', properties: { value, message } };
}
