import type {
  IDisplayOptions,
  INodeProperties,
  INodePropertyCollection,
  INodePropertyOptions,
} from 'n8n-workflow';

type Option = NonNullable<INodeProperties['options']>[number];

/** A property and where it stands. */
export interface Placed {
  property: INodeProperties;
  /** Names from the top, for messages. */
  path: string;
  /** Those it stands beside. */
  siblings: INodeProperties[];
}

/** Every property, those inside collections included. */
export function allProperties(siblings: INodeProperties[], above = ''): Placed[] {
  return siblings.flatMap((property) => {
    const path = above ? `${above}.${property.name}` : property.name;
    const inner = innerProperties(property).flatMap((group) => allProperties(group, path));
    return [{ property, path: `${path}${conditions(property)}`, siblings }, ...inner];
  });
}

function innerProperties({ options = [] }: INodeProperties): INodeProperties[][] {
  const collections = options.filter(isCollection).map(({ values }) => values);
  const fields = options.filter(isProperty);
  return fields.length > 0 ? [fields, ...collections] : collections;
}

/** The choices of a dropdown. */
export function choicesOf({ options = [] }: INodeProperties): INodePropertyOptions[] {
  return options.filter(isChoice);
}

/** The labels of a property's options, as the panel lists them. */
export function labelsOf({ options = [] }: INodeProperties): string[] {
  return options.map((option) => (isChoice(option) ? option.name : option.displayName));
}

/** The parameters that one operation shows, in order, whatever else decides about them. */
export function shownFor(
  properties: INodeProperties[],
  resource: string,
  operation: string,
): INodeProperties[] {
  const chosen: Record<string, string> = { resource, operation };
  return properties.filter(({ displayOptions }) =>
    Object.entries(chosen).every(([name, value]) => allows(displayOptions, name, value)),
  );
}

function allows(display: IDisplayOptions | undefined, name: string, value: string): boolean {
  const shown = display?.show?.[name];
  const hidden = display?.hide?.[name];
  return (!shown || shown.some((one) => one === value)) && !hidden?.some((one) => one === value);
}

/** Whether two properties can be on the panel at once. */
export function canMeet(one: INodeProperties, other: INodeProperties): boolean {
  const [mine, theirs] = [one.displayOptions ?? {}, other.displayOptions ?? {}];
  return !excludes(mine, theirs) && !excludes(theirs, mine);
}

function excludes(mine: IDisplayOptions, theirs: IDisplayOptions): boolean {
  return Object.entries(mine.show ?? {}).some(([name, values = []]) => {
    const shown = theirs.show?.[name];
    const hidden = theirs.hide?.[name];
    if (shown && !values.some((value) => shown.includes(value))) return true;
    return hidden !== undefined && values.every((value) => hidden.includes(value));
  });
}

function conditions({ displayOptions }: INodeProperties): string {
  const { resource, operation } = displayOptions?.show ?? {};
  return resource || operation ? ` (${[resource, operation].flat().filter(Boolean).join(' ')})` : '';
}

function isCollection(option: Option): option is INodePropertyCollection {
  return 'values' in option;
}

function isProperty(option: Option): option is INodeProperties {
  return 'displayName' in option && 'type' in option;
}

function isChoice(option: Option): option is INodePropertyOptions {
  return 'value' in option && !('displayName' in option);
}
