import type {
  IAuthenticateRuleResponseCode,
  IAuthenticateRuleResponseSuccessBody,
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

  /**
   * n8n applies rules for bodies to an object, and fails over an empty list. As text, a list is told from a web page
   * or an error by its first characters. The rules for a status are applied to HTTP errors, the others to success.
   */
  test: ICredentialTestRequest = {
    request: { url: '/contacts', qs: { limit: 1 }, disableFollowRedirect: true, encoding: 'text' },
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
      noListWhere('length', 0),
      ...['<', '{', '"'].map((sign) => noListWhere('0', sign)),
      // White space and marks of an encoding may come first; in a list nothing looks like a tag there.
      ...['1', '2', '3', '4', '5', '6', '7', '8'].map((place) => noListWhere(place, '<')),
    ] as ICredentialTestRequest['rules'],
  };
}

const ENDING = 'it usually ends in /api/rest/';

/** A rule for an answer that was read as text: n8n looks its characters up by their place. */
function noListWhere(key: string, value: string | number): IAuthenticateRuleResponseSuccessBody {
  const message = `The Base URL answers with something else than a list of contacts: ${ENDING}`;
  return { type: 'responseSuccessBody', properties: { key, value, message } };
}

function ruleFor(value: number, message: string): IAuthenticateRuleResponseCode {
  return { type: 'responseCode', properties: { value, message } };
}
