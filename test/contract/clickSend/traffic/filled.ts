import type { IDataObject, INodeParameters, INodeProperties, NodeParameterValueType } from 'n8n-workflow';
import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { choicesOf, shownFor } from '../../properties';
import { needed, values } from './values';

/** One operation of the node. */
export interface Operation {
  resource: string;
  operation: string;
}

const { properties } = new ClickSend().description;

/** Every operation, as the node's own lists name them. */
export const operations: Operation[] = properties
  .filter(({ name }) => name === 'operation')
  .flatMap((list) => {
    const [resource] = list.displayOptions?.show?.resource ?? [];
    return choicesOf(list).map(({ value }) => ({ resource: String(resource), operation: String(value) }));
  });

const GIVEN = ['resource', 'operation', 'mappingMode'];

/** The operation with the required parameters alone. */
export function least(one: Operation): INodeParameters {
  const chosen = selection(one, 0);
  const wanted = visible(shownOf(one), chosen).filter(({ required }) => required);
  return { ...filled(wanted, one, chosen), ...needed[`${one.resource}.${one.operation}`], ...chosen };
}

/**
 * The operation with all of its parameters: once for each choice of what decides about others (a number or a list),
 * so that each parameter is filled at least once.
 */
export function fullest(one: Operation): INodeParameters[] {
  const most = Math.max(1, ...selectors(shownOf(one)).map((property) => choicesOf(property).length));
  return Array.from({ length: most }, (_, turn) => {
    const chosen = selection(one, turn);
    return { ...filled(visible(shownOf(one), chosen), one, chosen), ...chosen };
  });
}

/** The required parameters, and every optional one added and left as the editor leaves it: empty. */
export function hollow(one: Operation): INodeParameters {
  const parameters = least(one);
  const collections = shownOf(one).filter(({ type }) => type === 'collection');
  for (const { name, options = [] } of collections) {
    const empty = options.filter(isProperty).filter(({ type }) => EMPTY.includes(type));
    const added = Object.fromEntries(empty.map((property) => [property.name, property.default]));
    parameters[name] = { ...added, ...Object(parameters[name]) } as INodeParameters;
  }
  return parameters;
}

/** What the editor adds empty. */
const EMPTY = ['string', 'dateTime', 'resourceLocator'];

/** An operation whose fields come from the item under their own names; undefined where there is no such mapping. */
export function mapped(one: Operation, optional: 'full' | 'empty'): Mapped | undefined {
  if (!shownFor(properties, one.resource, one.operation).some(({ name }) => name === 'mappingMode')) return;
  const chosen = selection(one, 1);
  const auto = { ...chosen, mappingMode: 'autoMapInputData' };
  const typed = visible(shownOf(one), auto).filter(({ type }) => type !== 'collection');
  const own = visible(shownOf(one), chosen).filter(({ name }) => !typed.some((each) => each.name === name));
  const [extra] = own.filter(({ name }) => name === 'additionalFields');
  const extras = (extra?.options ?? []).filter(isProperty);
  const required = own.filter(({ type }) => type !== 'collection');
  return {
    parameters: { ...filled(typed, one, auto), ...auto },
    json: {
      ...Object.fromEntries(extras.map((each) => [each.name, optional === 'full' ? plain(each, one) : ''])),
      ...Object.fromEntries(required.map((each) => [each.name, plain(each, one)])),
    },
  };
}

export interface Mapped {
  parameters: INodeParameters;
  json: IDataObject;
}

/** A value as an item holds it: a locator's alone. */
function plain(property: INodeProperties, one: Operation): string | number | boolean {
  const value = valueOf(property, one);
  const inner: unknown = property.type === 'resourceLocator' ? Object(value).value : value;
  return typeof inner === 'boolean' || typeof inner === 'number' ? inner : String(inner);
}

function shownOf({ resource, operation }: Operation): INodeProperties[] {
  return shownFor(properties, resource, operation).filter(
    ({ name, type }) => !GIVEN.includes(name) && type !== 'notice',
  );
}

/** Choices that are fixed for the node decide about others. */
function selectors(shown: INodeProperties[]): INodeProperties[] {
  return shown.filter(({ type, noDataExpression }) => type === 'options' && noDataExpression);
}

function selection(one: Operation, turn: number): INodeParameters {
  const chosen = selectors(shownOf(one)).map((property) => [property.name, choice(property, turn)]);
  return { ...one, mappingMode: 'defineBelow', ...(Object.fromEntries(chosen) as INodeParameters) };
}

function choice(property: INodeProperties, turn: number): NodeParameterValueType {
  const choices = choicesOf(property);
  return choices[turn % choices.length]?.value ?? '';
}

function visible(shown: INodeProperties[], chosen: INodeParameters): INodeProperties[] {
  return shown.filter(({ displayOptions }) =>
    Object.entries(displayOptions?.show ?? {}).every(([name, allowed = []]) => {
      const value = chosen[name] ?? values[name];
      return value === undefined || allowed.some((each) => each === value);
    }),
  );
}

function filled(shown: INodeProperties[], one: Operation, chosen: INodeParameters): INodeParameters {
  return Object.fromEntries(
    shown.map((property) => [property.name, chosen[property.name] ?? valueOf(property, one)]),
  );
}

function valueOf(property: INodeProperties, one: Operation): NodeParameterValueType {
  const { name, type, options = [] } = property;
  if (type === 'collection') return filled(options.filter(isProperty), one, {});
  if (type === 'fixedCollection') return Object.fromEntries(options.filter(isGroup).map(rowsOf(one)));
  const value = values[`${one.resource}.${name}`] ?? values[name];
  if (value !== undefined) return value;
  if (type === 'boolean') return true;
  if (type === 'multiOptions') return choicesOf(property).map(({ value: each }) => String(each));
  if (choicesOf(property).length > 0) return choice(property, 0);
  throw new Error(`${one.resource}.${one.operation}: '${name}' needs a value in values.ts`);
}

type Option = NonNullable<INodeProperties['options']>[number];
type Group = Extract<Option, { values: INodeProperties[] }>;

/** One row for each choice of what decides about others in it. */
function rowsOf(one: Operation) {
  return ({ name, values: inner }: Group): [string, INodeParameters[]] => {
    const [deciding] = selectors(inner);
    const rows = deciding ? choicesOf(deciding).map(({ value }) => ({ [deciding.name]: value })) : [{}];
    return [name, rows.map((chosen: INodeParameters) => filled(visible(inner, chosen), one, chosen))];
  };
}

function isProperty(option: Option): option is INodeProperties {
  return 'type' in option;
}

function isGroup(option: Option): option is Group {
  return 'values' in option;
}
