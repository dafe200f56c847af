import type { INodeListSearchResult, INodeParameters, ResourceMapperFields } from 'n8n-workflow';
import { Msg91 } from '../../../../nodes/Msg91/Msg91.node';
import { runListSearch, runResourceMapping } from '../../../harness';
import type { Sandbox } from '../../../sandbox/server';
import { credentialTypes } from '../../sandbox';

/** Opens a list or a form of the node's panel, as the editor does. */
export function opener(sandbox: () => Sandbox) {
  const spec = (parameters: INodeParameters) => ({
    credentials: { ...sandbox().credentials },
    credentialTypes,
    parameters,
  });
  return {
    search: async (
      method: string,
      parameters: INodeParameters = {},
      filter?: string,
      paginationToken?: string,
    ): Promise<INodeListSearchResult> =>
      await runListSearch(new Msg91(), method, { ...spec(parameters), filter, paginationToken }),
    form: async (method: string, parameters: INodeParameters): Promise<ResourceMapperFields> =>
      await runResourceMapping(new Msg91(), method, spec(parameters)),
  };
}

/** What a resource locator holds after a choice from its list. */
export const picked = (value: string) => ({ __rl: true, mode: 'list', value });
