import type { Session } from './session';

export interface Credential {
  id: string;
  name: string;
  type: string;
}

export type CredentialData = Record<string, unknown>;

export interface TestResult {
  status: 'OK' | 'Error';
  message: string;
}

export class Credentials {
  constructor(private readonly session: Session) {}

  list(): Promise<Credential[]> {
    return this.session.call('GET', '/rest/credentials');
  }

  create(name: string, type: string, data: CredentialData): Promise<Credential> {
    return this.session.call('POST', '/rest/credentials', { name, type, data });
  }

  update({ id, name, type }: Credential, data: CredentialData): Promise<Credential> {
    return this.session.call('PATCH', `/rest/credentials/${id}`, { name, type, data });
  }

  /** Updates the credential of this name and type if there is one: starting twice makes no second one. */
  async put(name: string, type: string, data: CredentialData): Promise<Credential> {
    const present = (await this.list()).find((each) => each.name === name && each.type === type);
    return present ? await this.update(present, data) : await this.create(name, type, data);
  }

  /** What the editor's Test button does. */
  test({ id, name, type }: Credential, data: CredentialData): Promise<TestResult> {
    return this.session.call('POST', '/rest/credentials/test', { credentials: { id, name, type, data } });
  }
}
