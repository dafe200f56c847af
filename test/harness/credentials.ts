import { ICredentialsHelper, isExpression } from 'n8n-workflow';
import type {
  ICredentialDataDecryptedObject,
  ICredentialType,
  ICredentials,
  IAuthenticateGeneric,
  IHttpRequestOptions,
  INode,
  INodeCredentials,
  INodeCredentialsDetails,
  INodeProperties,
  IRequestOptionsSimplified,
  IWorkflowExecuteAdditionalData,
  Workflow,
} from 'n8n-workflow';

/** What the user typed into each credential, by credential type. */
export type CredentialData = Record<string, ICredentialDataDecryptedObject>;

/** The credential classes of the package, by credential type. */
export type CredentialTypes = Record<string, ICredentialType>;

/** The `credentials` entry a saved node has for the given credential data. */
export function nodeCredentials(data: CredentialData = {}): INodeCredentials {
  return Object.fromEntries(Object.keys(data).map((type) => [type, { id: `id-of-${type}`, name: type }]));
}

/** Decrypts nothing, but defaults and authenticates exactly as n8n's own helper does. */
export class TestCredentialsHelper extends ICredentialsHelper {
  constructor(
    private readonly types: CredentialTypes,
    private readonly data: CredentialData,
  ) {
    super();
  }

  getParentTypes(name: string): string[] {
    return this.types[name]?.extends ?? [];
  }

  isCredentialUsableByNode(): boolean {
    return true;
  }

  async authenticate(
    credentials: ICredentialDataDecryptedObject,
    typeName: string,
    requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
    workflow?: Workflow,
    node?: INode,
  ): Promise<IHttpRequestOptions> {
    const options = requestOptions as IHttpRequestOptions;
    const { authenticate } = this.typeNamed(typeName);
    if (typeof authenticate === 'function') return await authenticate(credentials, options);
    if (!authenticate) return options;
    if (!workflow || !node) throw new Error('Generic authentication needs a workflow and a node');
    return applyGeneric(authenticate, options, (text) => resolve(text, credentials, workflow, node));
  }

  async preAuthentication(): Promise<undefined> {
    return undefined;
  }

  async runPreAuthentication(): Promise<undefined> {
    return undefined;
  }

  async getCredentials(): Promise<ICredentials> {
    throw new Error('Stored credentials are out of reach of the harness');
  }

  async getDecrypted(
    _additionalData: IWorkflowExecuteAdditionalData,
    _nodeCredentials: INodeCredentialsDetails,
    type: string,
  ): Promise<ICredentialDataDecryptedObject> {
    const defaults = this.getCredentialsProperties(type).map(({ name, default: value }) => [name, value]);
    return { ...Object.fromEntries(defaults), ...this.data[type] };
  }

  async updateCredentials(): Promise<void> {}

  async updateCredentialsOauthTokenData(): Promise<void> {}

  getCredentialsProperties(type: string): INodeProperties[] {
    return this.typeNamed(type).properties;
  }

  private typeNamed(name: string): ICredentialType {
    const type = this.types[name];
    if (!type) throw new Error(`Give the harness the class of the credential "${name}" (credentialTypes)`);
    return type;
  }
}

function applyGeneric(
  { properties }: IAuthenticateGeneric,
  options: IHttpRequestOptions,
  resolveText: (text: string) => string,
): IHttpRequestOptions {
  const places: Record<string, unknown> = { headers: {}, ...options };
  for (const [place, entries] of Object.entries(properties)) {
    const resolved = Object.entries(entries).map(([key, value]) => [
      resolveText(key),
      resolveText(`${value}`),
    ]);
    places[place] = { ...Object(places[place]), ...Object.fromEntries(resolved) };
  }
  return Object.assign(options, places);
}

function resolve(
  text: string,
  $credentials: ICredentialDataDecryptedObject,
  workflow: Workflow,
  node: INode,
): string {
  if (!isExpression(text)) return text;
  const value = workflow.expression.getSimpleParameterValue(
    node,
    text,
    'internal',
    { $credentials },
    undefined,
    '',
  );
  return value ? value.toString() : '';
}
