import { jsonParse, type IDataObject, type IDisplayOptions } from 'n8n-workflow';
import { asObject } from '../http/json';
import { field } from './build';
import { InvalidInput, type Certain, type Field, type Literal } from './field';

/** A JSON object: typed as JSON, or an object from an expression. */
export function jsonObject<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, vendorName?: string): Field<N, Certain<IDataObject, R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const read = typeof value === 'string' ? jsonParse<unknown>(value, { fallbackValue: null }) : value;
      const object = asObject(read);
      if (object === undefined) throw new InvalidInput(label, 'must be a JSON object');
      return object;
    },
    vendorName,
  );
}
