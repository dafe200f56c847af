import sortBy from 'lodash/sortBy';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { InvalidInput, type Field, type Reading } from '../fields/field';
import { refusalOf, textOf } from './fault';
import { fieldsOf, type Operation, type Parameters } from './operation';
import { badInput, type Rejected } from './outcome';
import { ItemSource, ParameterSource, type ParameterContext, type Source } from './source';

/** An item whose parameters are usable. */
export interface Input {
  item: number;
  parameters: Parameters;
  /** What may surprise the user, found while checking. */
  warnings: string[];
}

/** Tells an item that can be sent from the reason why it can't. */
export function isUsable<T extends Input>(each: T | Rejected): each is T {
  return 'parameters' in each;
}

/** The value of the `mappingMode` parameter that takes values from the item's own fields. */
export const AUTO_MAP = 'autoMapInputData';

/**
 * Step one: reads, types and checks the parameters of every item. Nothing is sent before all are read.
 * @returns per item its input, or the reason why it is none
 */
export function resolve(
  operation: Operation,
  context: ParameterContext,
  items: INodeExecutionData[],
  reading: Reading,
): Array<Input | Rejected> {
  const source = sourceOf(operation, context, items);
  const fields = inReadingOrder(fieldsOf(operation));
  return items.map((_, item) => {
    try {
      const parameters = readAll(fields, source, item, reading);
      const warnings = [...(operation.check?.(parameters) ?? []), ...(source.overlooked?.(item) ?? [])];
      return { item, parameters, warnings };
    } catch (error) {
      return error instanceof InvalidInput
        ? refusalOf(error, item)
        : badInput(`Item ${item}: ${textOf(error)}`);
    }
  });
}

function sourceOf(
  operation: Operation,
  context: ParameterContext,
  items: Array<{ json: IDataObject }>,
): Source {
  const typed = new ParameterSource(context);
  const automatic = context.getNode().parameters.mappingMode === AUTO_MAP;
  return automatic && 'batch' in operation ? new ItemSource(items, typed, new Set(operation.mapped)) : typed;
}

/** What decides which other fields are shown is read first: such fields are fixed for the node. */
function inReadingOrder(fields: readonly Field[]): Field[] {
  return sortBy(fields, ({ fixed }) => (fixed ? 0 : 1));
}

function readAll(fields: readonly Field[], source: Source, item: number, reading: Reading): Parameters {
  const values: Parameters = {};
  for (const field of fields) {
    if (isShown(field, values)) values[field.name] = field.read(source.valueOf(field, item), reading);
  }
  return values;
}

/** Follows the conditions that an operation itself puts on a field; hidden fields have no value. */
function isShown({ property }: Field, values: Parameters): boolean {
  return Object.entries(property.displayOptions?.show ?? {}).every(
    ([name, allowed]) => !(name in values) || (allowed as unknown[]).includes(values[name]),
  );
}
