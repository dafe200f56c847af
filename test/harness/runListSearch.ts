import type {
  INodeListSearchResult,
  INodePropertyOptions,
  INodeType,
  ResourceMapperFields,
} from 'n8n-workflow';
import { LoadOptionsContext } from './engine';
import { act, setStage } from './trigger';
import type { TriggerSpec, TriggerStage } from './trigger';

export interface ListSearchSpec extends Pick<TriggerSpec, 'parameters' | 'credentials' | 'credentialTypes'> {
  filter?: string;
  paginationToken?: string;
}

/** Opens a resource locator's list, or its next page, as the editor does. */
export async function runListSearch(
  type: INodeType,
  method: string,
  spec: ListSearchSpec = {},
): Promise<INodeListSearchResult> {
  const search = type.methods?.listSearch?.[method];
  if (!search) throw new Error(`${type.description.displayName} has no list search "${method}"`);
  const stage = setStage(type, spec, 'internal');
  const context = pickerContext(stage);
  return await act(stage, spec, async () => await search.call(context, spec.filter, spec.paginationToken));
}

/** Opens a dropdown that is filled from the account. */
export async function runLoadOptions(
  type: INodeType,
  method: string,
  spec: ListSearchSpec = {},
): Promise<INodePropertyOptions[]> {
  const load = type.methods?.loadOptions?.[method];
  if (!load) throw new Error(`${type.description.displayName} has no dropdown method "${method}"`);
  const stage = setStage(type, spec, 'internal');
  const context = pickerContext(stage);
  return await act(stage, spec, async () => await load.call(context));
}

/** Opens a form whose fields come from the account, as the editor does. */
export async function runResourceMapping(
  type: INodeType,
  method: string,
  spec: ListSearchSpec = {},
): Promise<ResourceMapperFields> {
  const read = type.methods?.resourceMapping?.[method];
  if (!read) throw new Error(`${type.description.displayName} has no form method "${method}"`);
  const stage = setStage(type, spec, 'internal');
  const context = pickerContext(stage);
  return await act(stage, spec, async () => await read.call(context));
}

function pickerContext({ workflow, node, extra }: TriggerStage): LoadOptionsContext {
  extra.currentNodeParameters = node.parameters;
  return new LoadOptionsContext(workflow, node, extra, 'parameters');
}
