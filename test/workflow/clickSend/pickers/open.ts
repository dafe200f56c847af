import type { INodeListSearchResult, INodeParameters, INodePropertyOptions, INodeType } from 'n8n-workflow';
import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { runListSearch, runLoadOptions } from '../../../harness';
import type { Sandbox } from '../../../sandbox/server';
import { credentialTypes } from '../../sandbox';

export interface Opened {
  filter?: string;
  paginationToken?: string;
  parameters?: INodeParameters;
}

/** Opens a list of the node as the editor does. */
export async function open(
  sandbox: Sandbox,
  method: string,
  spec: Opened = {},
  node: INodeType = new ClickSend(),
): Promise<INodeListSearchResult> {
  return await runListSearch(node, method, {
    ...spec,
    credentials: { ...sandbox.credentials },
    credentialTypes,
  });
}

/** Opens a dropdown of the node. */
export async function openDropdown(
  sandbox: Sandbox,
  method: string,
  parameters: INodeParameters = {},
): Promise<INodePropertyOptions[]> {
  return await runLoadOptions(new ClickSend(), method, {
    parameters,
    credentials: { ...sandbox.credentials },
    credentialTypes,
  });
}

/** Every page of a list, as the editor gets them while one scrolls. */
export async function openAll(sandbox: Sandbox, method: string, spec: Opened = {}) {
  const results: INodeListSearchResult['results'] = [];
  let paginationToken: unknown;
  do {
    const page = await open(sandbox, method, { ...spec, paginationToken: paginationToken as string });
    results.push(...page.results);
    paginationToken = page.paginationToken;
  } while (paginationToken !== undefined);
  return results;
}
