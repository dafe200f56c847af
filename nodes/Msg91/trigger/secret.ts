import type { IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';
import type { Push } from '../../shared/webhook/payload';
import { sameToken, tokenOfQuery } from '../../shared/webhook/token';
import { operationError } from '../../shared/operation/error';

/** MSG91 signs nothing: a push proves itself by a secret that the user chose. */
export interface Secret {
  authentication: string;
  secret: string;
  headerName: string;
}

const DEFAULT_HEADER = 'x-msg91-secret';
const LEAST_CHARACTERS = 12;

/** What the user sets about it. Fresh objects in every call. */
export function secretProperties(): INodeProperties[] {
  return [
    {
      displayName: 'Secret Arrives As',
      name: 'authentication',
      type: 'options',
      noDataExpression: true,
      options: [
        {
          name: 'Header',
          value: 'header',
          description: 'A custom header that you add to the webhook at MSG91 (recommended)',
        },
        {
          name: 'Part of the URL',
          value: 'query',
          description: 'For the old webhooks of MSG91, which take no headers: ?token= at the end of the URL',
        },
        {
          name: 'No Secret (Anyone Can Start the Workflow)',
          value: 'none',
          description: 'Whoever knows or guesses the URL can make events up',
        },
      ],
      default: 'header',
      description: 'How a push shows that it comes from MSG91, which does not sign its pushes',
    },
    {
      displayName: 'Secret',
      name: 'secret',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      placeholder: `${LEAST_CHARACTERS} or more letters and digits`,
      displayOptions: { show: { authentication: ['header', 'query'] } },
      description: `A password of your own, of ${LEAST_CHARACTERS} or more letters and digits, that you write here and in the webhook at MSG91. Pushes without it are refused.`,
    },
    {
      displayName: 'Header Name',
      name: 'headerName',
      type: 'string',
      required: true,
      default: DEFAULT_HEADER,
      displayOptions: { show: { authentication: ['header'] } },
      description: 'Name of the header at MSG91; its value is the secret',
    },
  ];
}

/** The secret as it is set on the node. */
export function readSecret(context: IWebhookFunctions | IHookFunctions): Secret {
  const text = (name: string) => String(context.getNodeParameter(name, '') ?? '').trim();
  return { authentication: text('authentication'), secret: text('secret'), headerName: text('headerName') };
}

/** Whether a push brings the secret; a setting that is not known lets nobody in. */
export function isInvited({ headers, query }: Push, { authentication, secret, headerName }: Secret): boolean {
  switch (authentication) {
    case 'header':
      return sameToken(headers[headerName.toLowerCase()], secret);
    case 'query':
      return sameToken(tokenOfQuery(query), secret);
    default:
      return authentication === 'none';
  }
}

/**
 * Looks at the settings when the workflow is published, since MSG91 pauses a webhook that is refused too often.
 * @throws {NodeOperationError} when no push could ever be let in, or the secret is easy to guess
 */
export function checkSecret(context: IHookFunctions): void {
  const { authentication, secret, headerName } = readSecret(context);
  if (authentication === 'none') return;
  const problem =
    authentication === 'header' ? (problemOf(secret) ?? problemOfName(headerName)) : problemInUrl(secret);
  if (problem !== undefined) throw operationError(context.getNode(), problem);
}

function problemOf(secret: string): string | undefined {
  if (secret === '') return "'Secret' is empty: choose one, and write it in the webhook at MSG91 too";
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    return "'Secret' has spaces or letters that a header can't carry: use the letters a to z and digits";
  }
  return secret.length < LEAST_CHARACTERS
    ? `'Secret' is easy to guess: use ${LEAST_CHARACTERS} or more letters and digits`
    : undefined;
}

function problemInUrl(secret: string): string | undefined {
  return secret === '' || /^[\w.~-]+$/.test(secret)
    ? problemOf(secret)
    : "'Secret' has characters that mean something else in a URL: use the letters a to z and digits";
}

function problemOfName(name: string): string | undefined {
  return /^[\w-]+$/.test(name)
    ? undefined
    : `'Header Name' has letters, digits and hyphens, such as ${DEFAULT_HEADER}`;
}
