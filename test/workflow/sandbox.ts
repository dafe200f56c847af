import type { ICredentialType, INodeType } from 'n8n-workflow';
import { ClickSendAccountApi } from '../../credentials/ClickSendAccountApi.credentials';
import { Msg91AuthKeyApi } from '../../credentials/Msg91AuthKeyApi.credentials';
import { ReachSmsApi } from '../../credentials/ReachSmsApi.credentials';
import { undocumented } from '../contract/clickSend/check';
import { runNode, type NodeRun, type NodeRunSpec } from '../harness';
import { startSandbox, type Sandbox } from '../sandbox/server';

export const credentialTypes: Record<string, ICredentialType> = {
  clickSendAccountApi: new ClickSendAccountApi(),
  msg91AuthKeyApi: new Msg91AuthKeyApi(),
  reachSmsApi: new ReachSmsApi(),
};

/**
 * A sandbox for one test file: started before its tests, emptied between them. Whatever a test was about, every
 * request to ClickSend in it must be one that ClickSend's specification allows.
 */
export function useSandbox(): () => Sandbox {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterEach(() => {
    const wrong = undocumented(sandbox.requests.all({ vendor: 'clickSend' }));
    sandbox.reset();
    expect(wrong).toEqual([]);
  });
  afterAll(async () => await sandbox.close());
  return () => sandbox;
}

/** Runs a node with the sandbox's credentials. */
export async function runAgainst(
  sandbox: Sandbox,
  node: INodeType,
  spec: Omit<NodeRunSpec, 'node' | 'credentialTypes'>,
): Promise<NodeRun> {
  return await runNode({ credentials: { ...sandbox.credentials }, ...spec, node, credentialTypes });
}
