import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import type { FieldRule, Problems } from '../fieldCheck';
import type { PostRow } from './recipients';

/** Letters or postcards, as they differ from each other. */
export interface PostKind {
  name: 'letter' | 'postcard';
  /** Below `/post`. */
  path: string;
  queued: string;
  /** Fields beside `recipients`. */
  call: Record<string, FieldRule>;
  problem(body: JsonObject, account: ClickSendAccount): Problems | undefined;
  price(body: JsonObject): number;
  /** What an accepted row tells beyond address, price and state. */
  row(row: PostRow, body: JsonObject): JsonObject;
  /** What a row of the price answer tells beyond them. */
  priceRow(row: PostRow, body: JsonObject): JsonObject;
}
