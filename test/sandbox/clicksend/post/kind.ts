import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import type { PostRow } from './recipients';

/** Letters or postcards, as they differ from each other. */
export interface PostKind {
  name: 'letter' | 'postcard';
  /** Below `/post`. */
  path: string;
  queued: string;
  /** What is wrong with the whole call beyond what the specification says of its fields. */
  problem(body: JsonObject, account: ClickSendAccount): Record<string, string> | undefined;
  price(body: JsonObject): number;
  /** What an accepted row tells beyond address, price and state. */
  row(row: PostRow, body: JsonObject): JsonObject;
  /** What a row of the price answer tells beyond them. */
  priceRow(row: PostRow, body: JsonObject): JsonObject;
}
