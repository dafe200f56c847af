import type { INodeProperties } from 'n8n-workflow';
import { allProperties, canMeet, choicesOf, labelsOf, shownFor } from './properties';
import type { Placed } from './properties';
import { newNode, nodeFiles } from './shipped';

/** Kinds that hold no value of their own, or whose inner fields speak for them. */
const SILENT = ['notice', 'hidden', 'button', 'callout', 'collection', 'fixedCollection'];
const SELECTORS = ['resource', 'operation'];

const DEFAULTS: Record<string, (value: unknown) => boolean> = {
  boolean: (value) => typeof value === 'boolean',
  collection: isObject,
  dateTime: (value) => typeof value === 'string',
  fixedCollection: isObject,
  multiOptions: Array.isArray,
  number: (value) => typeof value === 'number' || value === '',
  resourceLocator: (value) => isObject(value) && 'mode' in value && 'value' in value,
  string: (value) => typeof value === 'string',
};

/** n8n puts its own words for these names, whatever the label. */
const NAMED_BY_N8N: Record<string, string> = { id: 'By ID', list: 'From List', url: 'By URL' };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.each(nodeFiles)('the parameters of %s', (file) => {
  const node = () => newNode(file);
  const top = () => node().description.properties;
  const all = () => allProperties(top());
  const pathsOf = (placed: Placed[]) => placed.map(({ path }) => path);

  it('have a name of their own in every operation', () => {
    const pairs = operationsIn(top()).flatMap(([resource, operation]) => {
      const shown = shownFor(top(), resource, operation);
      const clashing = shown.filter((one, index) => shown.slice(0, index).some((other) => clash(one, other)));
      return clashing.map(({ name }) => `${resource}.${operation}: ${name}`);
    });

    expect(pairs).toEqual([]);
  });

  it('are called the same inside a collection only once', () => {
    const doubled = all().filter(({ property, siblings }) =>
      siblings.some((other) => other !== property && clash(property, other)),
    );

    expect(pathsOf(doubled)).toEqual([]);
  });

  it('have a label that begins with a capital and a name in camelCase', () => {
    const labelled = all().filter(({ property }) => property.type !== 'notice');
    const wrong = labelled.filter(
      ({ property }) => !/^[A-Z0-9]/.test(property.displayName) || !/^[a-z][A-Za-z0-9]*$/.test(property.name),
    );

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('name the ways of a picker as their labels say, so that n8n shows these', () => {
    const modes = all().flatMap(({ property }) => property.modes ?? []);
    const wrong = modes.filter(
      ({ name, displayName }) => NAMED_BY_N8N[name] !== undefined && NAMED_BY_N8N[name] !== displayName,
    );

    expect(wrong.map(({ displayName }) => displayName)).toEqual([]);
  });

  it('begin a picker in a way that it has', () => {
    const pickers = all().filter(({ property }) => property.type === 'resourceLocator');
    const wrong = pickers.filter(
      ({ property }) => !property.modes?.some(({ name }) => name === firstMode(property)),
    );

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('put into a notice only what n8n shows there: text, links and lists', () => {
    const notices = all().filter(({ property }) => property.type === 'notice');
    const wrong = notices.filter(({ property }) => /<(?!\/?(a|ul|li)\b)/.test(property.displayName));

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('come before the fields that one may leave alone, and those before the options', () => {
    const wrong = operationsIn(top()).flatMap(([resource, operation]) => {
      const ranks = shownFor(top(), resource, operation).map(rank);
      const inOrder = ranks.every((one, index) => index === 0 || one >= (ranks[index - 1] ?? 0));
      return inOrder ? [] : [`${resource}.${operation}`];
    });

    expect(wrong).toEqual([]);
  });

  it('have a default of their own type', () => {
    const wrong = all().filter(({ property }) => !hasFittingDefault(property));

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('explain themselves to a reader who does not see the panel', () => {
    const speaking = all().filter(
      ({ property }) => !SILENT.includes(property.type) && !SELECTORS.includes(property.name),
    );
    const wrong = speaking.filter(({ property }) => !isSound(property.description, property.type));

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('list five or more options in alphabetical order', () => {
    const wrong = all().filter(({ property }) => {
      const labels = labelsOf(property);
      const sorted = [...labels].sort((one, other) => one.localeCompare(other));
      return labels.length >= 5 && labels.some((label, index) => label !== sorted[index]);
    });

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('offer each choice once, by a label of its own', () => {
    const wrong = all().filter(({ property }) => {
      const choices = choicesOf(property);
      const distinct = (values: unknown[]) => new Set(values).size === choices.length;
      return !distinct(choices.map(({ name }) => name)) || !distinct(choices.map(({ value }) => value));
    });

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('depend on parameters and choices that exist', () => {
    expect(all().flatMap((placed) => danglingConditions(placed, top()))).toEqual([]);
  });

  it('depend on no dropdown that could be an expression, which would hide them', () => {
    const controlling = new Set(all().flatMap(({ property }) => controllersOf(property)));
    const wrong = all().filter(
      ({ property }) =>
        controlling.has(property.name) && property.type === 'options' && !property.noDataExpression,
    );

    expect(pathsOf(wrong)).toEqual([]);
  });

  it('give each operation an action, a description and a label', () => {
    const operations = top()
      .filter(({ name }) => name === 'operation')
      .flatMap(choicesOf);
    const wrong = operations.filter(
      ({ name, action, description }) =>
        !name || !/^[A-Z]/.test(action ?? '') || !isSound(description, 'options'),
    );

    expect(wrong).toEqual([]);
  });

  it('find the methods that fill them', () => {
    const { listSearch = {}, loadOptions = {} } = node().methods ?? {};
    const options = all().flatMap(({ property }) =>
      [property, ...(property.modes ?? [])].map((one) => one.typeOptions),
    );
    const missing = options.flatMap((one) => {
      const search = one && 'searchListMethod' in one ? one.searchListMethod : undefined;
      const load = one && 'loadOptionsMethod' in one ? one.loadOptionsMethod : undefined;
      return [search && !(search in listSearch) && search, load && !(load in loadOptions) && load];
    });

    expect(missing.filter(Boolean)).toEqual([]);
  });
});

function operationsIn(properties: INodeProperties[]): Array<[string, string]> {
  const selectors = properties.filter(({ name }) => name === 'operation');
  return selectors.flatMap((selector) =>
    (selector.displayOptions?.show?.resource ?? []).flatMap((resource) =>
      choicesOf(selector).map(({ value }): [string, string] => [`${resource}`, `${value}`]),
    ),
  );
}

function clash(one: INodeProperties, other: INodeProperties): boolean {
  return one.name === other.name && canMeet(one, other);
}

function hasFittingDefault(property: INodeProperties): boolean {
  const { type, default: value } = property;
  if (value === undefined) return false;
  const choices = choicesOf(property).map((choice) => choice.value);
  if (type === 'options' && choices.length > 0)
    return choices.some((choice) => choice === value) || value === '';
  return DEFAULTS[type]?.(value) ?? true;
}

/** One sentence has no period; several do; a switch says "Whether". */
function isSound(description = '', type: string): boolean {
  if (!/^[A-Z0-9'"<]/.test(description)) return false;
  if (type === 'boolean' && !description.startsWith('Whether')) return false;
  const hasSeveral = /[.!?] [A-Z0-9<]/.test(description);
  return hasSeveral ? /[.!?>]$/.test(description) : !description.endsWith('.');
}

function controllersOf({ displayOptions }: INodeProperties): string[] {
  return Object.keys({ ...displayOptions?.show, ...displayOptions?.hide }).map((name) =>
    name.replace(/^\//, ''),
  );
}

function danglingConditions({ property, path, siblings }: Placed, top: INodeProperties[]): string[] {
  const conditions = [property.displayOptions?.show, property.displayOptions?.hide].flatMap((one) =>
    Object.entries(one ?? {}),
  );
  return conditions.flatMap(([name, values = []]) => {
    if (name.startsWith('@')) return [];
    const among = name.startsWith('/') ? top : siblings;
    const controllers = among.filter((other) => other.name === name.replace(/^\//, ''));
    if (controllers.length === 0) return [`${path} depends on "${name}", which is not there`];
    const known = controllers.flatMap((one) => choicesOf(one).map(({ value }) => value));
    const lost =
      known.length > 0
        ? values.filter((value) => !isObject(value) && !known.some((one) => one === value))
        : [];
    return lost.map((value) => `${path} depends on ${name} = ${value}, which cannot be chosen`);
  });
}

function firstMode({ default: initial }: INodeProperties): unknown {
  return isObject(initial) && 'mode' in initial ? initial.mode : undefined;
}

function rank({ type, name }: INodeProperties): number {
  if (type !== 'collection') return 0;
  return name === 'options' ? 2 : 1;
}
