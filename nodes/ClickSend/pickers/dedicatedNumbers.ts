import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { choices, type Choices } from './choices';

/** The numbers that the account rents. */
export const dedicatedNumbers: Choices = {
  path: '/numbers',
  entry: (number) => ({ name: label(number), value: String(number.dedicated_number) }),
  keep: (number) => asText(number.dedicated_number) !== undefined,
};

function label(number: IDataObject): string {
  const country = asText(number._country_name) ?? asText(number.country);
  const about = [asText(number.notes), country].filter(Boolean).join(', ');
  return about ? `${String(number.dedicated_number)} (${about})` : String(number.dedicated_number);
}

/** The numbers that an MMS or a fax can come from, with the kind of messages that each was rented for. */
export async function searchSenderNumbers(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  return await choices(this, { ...dedicatedNumbers, entry: withKind }, filter, token);
}

function withKind(number: IDataObject): INodeListSearchItems {
  const entry = dedicatedNumbers.entry(number);
  const kind = asText(number.type)?.toUpperCase();
  return kind === undefined ? entry : { ...entry, name: `${entry.name}: ${kind}` };
}

const ALL: INodeListSearchItems = { name: 'All Numbers', value: '*' };

/** The numbers that a rule for incoming messages can be bound to; the first entry stands for all of them. */
export async function searchDedicatedNumbers(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  const found = await choices(this, dedicatedNumbers, filter, token);
  return token || filter ? found : { ...found, results: [ALL, ...found.results] };
}
