import { Credentials } from './credentials';
import { Executions } from './executions';
import type { Owner } from './session';
import { Session } from './session';
import { Workflows } from './workflows';

export type { Owner } from './session';

export interface NodeTypeSummary {
  name: string;
  displayName: string;
  version: number | number[];
  group: string[];
  iconUrl?: string | Record<'light' | 'dark', string>;
}

/** n8n's REST interface, signed in as the owner. */
export class N8nApi {
  readonly credentials: Credentials;
  readonly workflows: Workflows;
  readonly executions: Executions;

  private constructor(readonly session: Session) {
    this.credentials = new Credentials(session);
    this.workflows = new Workflows(session);
    this.executions = new Executions(session);
  }

  static async signIn(origin: string, owner: Owner): Promise<N8nApi> {
    const session = new Session(origin);
    await session.signIn(owner);
    return new N8nApi(session);
  }

  /** Every node type that n8n has loaded, ours as `<package>.<node>`. */
  nodeTypes(): Promise<NodeTypeSummary[]> {
    return this.session.raw('GET', '/types/nodes.json');
  }

  credentialTypes(): Promise<Array<{ name: string; displayName: string }>> {
    return this.session.raw('GET', '/types/credentials.json');
  }
}
