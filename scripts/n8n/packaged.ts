import type { N8nApi } from './api';
import type { Credential, CredentialData } from './api/credentials';
import { packPackage, putIntoN8n } from './pack';
import type { N8nOptions } from './process';
import { N8nProcess } from './process';

/** An n8n with this package in it, as its users will have it: from the tarball that npm would publish. */
export async function preparePackagedN8n(options: N8nOptions): Promise<N8nProcess> {
  await putIntoN8n(await packPackage(), options.userFolder);
  return new N8nProcess(options);
}

const displayNames: Record<string, string> = {
  clickSendAccountApi: 'ClickSend (sandbox)',
  msg91AuthKeyApi: 'MSG91 (sandbox)',
  reachSmsApi: 'Reach (sandbox)',
};

/** The sandbox's accounts as n8n credentials, by type; they follow the sandbox to another port. */
export async function putSandboxCredentials(
  api: N8nApi,
  accounts: Record<string, CredentialData>,
): Promise<Map<string, Credential>> {
  const stored = new Map<string, Credential>();
  for (const [type, data] of Object.entries(accounts)) {
    stored.set(type, await api.credentials.put(displayNames[type] ?? type, type, data));
  }
  return stored;
}
