import truncate from 'lodash/truncate';
import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { choices } from './choices';

/** The SMS templates of the account, with the beginning of their text. */
export async function searchTemplates(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  return await choices(this, { path: '/sms/templates', entry }, filter, token);
}

/** With the three dots. */
const SHOWN = 43;

function entry(template: IDataObject): { name: string; value: string } {
  const id = String(template.template_id);
  const body = asText(template.body) ?? '';
  const shown = truncate(body, { length: SHOWN });
  const name = asText(template.template_name) ?? `Template ${id}`;
  return { name: shown ? `${name}: ${shown}` : name, value: id };
}
