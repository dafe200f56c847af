import omit from 'lodash/omit';
import sortBy from 'lodash/sortBy';
import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import type { Field } from '../fields/field';
import type { BatchOperation, Operation, Resource, Resources } from './operation';
import { AUTO_MAP } from './resolve';

/** n8n's properties of a node, made anew on every call: the loader changes the list that it is given. */
export function propertiesOf(resources: Resources): INodeProperties[] {
  return [
    resourceSelector(resources),
    ...Object.entries(resources).flatMap(([value, resource]) => [
      operationSelector(value, resource),
      ...Object.entries(resource.operations).flatMap(([name, operation]) =>
        operationProperties(operation).map((property) =>
          shownWhen(property, { resource: [value], operation: [name] }),
        ),
      ),
    ]),
  ];
}

function resourceSelector(resources: Resources): INodeProperties {
  const [first = ''] = Object.keys(resources);
  const options = Object.entries(resources).map(([value, { name }]) => ({ name, value }));
  return {
    displayName: 'Resource',
    name: 'resource',
    type: 'options',
    noDataExpression: true,
    options: byName(options),
    default: first,
  };
}

function operationSelector(resource: string, { operations }: Resource): INodeProperties {
  const [first = ''] = Object.keys(operations);
  const options = Object.entries(operations).map(([value, { name, action, description }]) => ({
    name,
    value,
    action,
    description,
  }));
  return {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: [resource] } },
    options: byName(options),
    default: first,
  };
}

function byName<T extends { name: string }>(options: T[]): T[] {
  return [...options].sort((one, other) => one.name.localeCompare(other.name));
}

/** As everywhere in n8n, what may be left alone comes last, and of that the options. */
function operationProperties(operation: Operation): INodeProperties[] {
  return sortBy(propertiesInOrder(operation), ({ type, name }) => {
    if (type !== 'collection') return 0;
    return name === 'options' ? 2 : 1;
  });
}

function propertiesInOrder(operation: Operation): INodeProperties[] {
  if (!('batch' in operation)) return operation.fields.map(({ property }) => property);
  return [
    ...operation.fields.filter(comesFirst).map(({ property }) => property),
    ...mappedProperties(operation),
    ...operation.fields.filter((field) => !comesFirst(field)).map(({ property }) => property),
  ];
}

function comesFirst({ fixed, leading }: Field): boolean {
  return fixed === true || leading === true;
}

/** With Auto-Map the values come from the item: only values common to all items can still be typed. */
function mappedProperties({ mapped }: BatchOperation): INodeProperties[] {
  return [
    mappingMode,
    { ...autoMapNotice, displayName: autoMapRule(mapped) },
    ...mapped.flatMap(mappedProperty),
  ];
}

/** Says which fields an item may have, by both of their names where these differ. */
function autoMapRule(mapped: readonly Field[]): string {
  const own = mapped.filter(({ fromItem, inner, forAll }) => !fromItem && !inner && !forAll);
  const optional = mapped.flatMap(({ inner }) => inner ?? []);
  const rule = `Each item's own fields are used, by name: ${own.map(namesOf).join(', ')}`;
  return optional.length === 0 ? rule : `${rule}. Optional ones: ${optional.map(namesOf).join(', ')}.`;
}

function namesOf({ name, vendorName }: Field): string {
  return name === vendorName ? `'${name}'` : `'${name}' (or '${vendorName}')`;
}

function mappedProperty({ property, inner, forAll }: Field): INodeProperties[] {
  if (inner) return [property];
  const typed = shownWhen(property, { mappingMode: ['defineBelow'] });
  return forAll ? [typed, shownWhen(omit(property, 'required'), { mappingMode: [AUTO_MAP] })] : [typed];
}

const mappingMode: INodeProperties = {
  displayName: 'Mapping Mode',
  name: 'mappingMode',
  type: 'options',
  noDataExpression: true,
  options: [
    {
      name: 'Define Below for Each Item',
      value: 'defineBelow',
      description: 'Set each value below, typed or as an expression',
    },
    {
      name: 'Auto-Map Input Data',
      value: AUTO_MAP,
      description:
        "Use the item's own fields, named as the parameters or as the vendor names them; the fastest way for many items",
    },
  ],
  default: 'defineBelow',
  description: 'How the values of each message are found',
};

const autoMapNotice: INodeProperties = {
  displayName: '',
  name: 'autoMapNotice',
  type: 'notice',
  default: '',
  displayOptions: { show: { mappingMode: [AUTO_MAP] } },
};

/** A copy of the property that is shown only under further conditions. */
function shownWhen(
  property: INodeProperties,
  conditions: NonNullable<IDisplayOptions['show']>,
): INodeProperties {
  const { displayOptions } = property;
  return {
    ...property,
    displayOptions: { ...displayOptions, show: { ...conditions, ...displayOptions?.show } },
  };
}
