import type { INodeType } from 'n8n-workflow';
import { ACTIONS, TRIGGERS } from './catalogue';
import { allProperties, choicesOf } from './properties';
import { newNode, nodeFiles } from './shipped';

/** The node of that name, looked up among those that package.json promises. */
function nodeNamed(name: string): INodeType {
  const file = nodeFiles.find((path) => path.toLowerCase().endsWith(`/${name.toLowerCase()}.node.ts`));
  if (!file) throw new Error(`package.json promises no node "${name}"`);
  return newNode(file);
}

function isPromised(name: string): boolean {
  return nodeFiles.some((path) => path.toLowerCase().endsWith(`/${name.toLowerCase()}.node.ts`));
}

/** Every `resource.operation` that the node offers. */
function operationsOf({ description }: INodeType): string[] {
  const selectors = description.properties.filter(({ name }) => name === 'operation');
  return selectors.flatMap((selector) => {
    const resources = selector.displayOptions?.show?.resource ?? [];
    return choicesOf(selector).flatMap(({ value }) => resources.map((resource) => `${resource}.${value}`));
  });
}

function eventsOf({ description }: INodeType): unknown[] {
  const selectors = allProperties(description.properties).filter(({ property }) =>
    /^events?$/.test(property.name),
  );
  return selectors.flatMap(({ property }) => choicesOf(property).map(({ value }) => value));
}

describe.each(Object.entries(ACTIONS))('the catalogue of %s', (name, { resources, built }) => {
  const known = Object.entries(resources).flatMap(([resource, operations]) =>
    operations.map((operation) => `${resource}.${operation}`),
  );

  it('has no typing mistake in what must exist', () => expect(known).toEqual(expect.arrayContaining(built)));

  it('is there as far as it must be', () => {
    const missing = built.filter((operation) => !operationsOf(nodeNamed(name)).includes(operation));

    expect(missing).toEqual([]);
  });

  it('knows every operation that is there', () => {
    const unknown = operationsOf(nodeNamed(name)).filter((operation) => !known.includes(operation));

    expect(unknown).toEqual([]);
  });

  it('has a resource in the selector for each of them', () => {
    const node = nodeNamed(name);
    const selector = node.description.properties.find((property) => property.name === 'resource');
    const offered = selector ? choicesOf(selector).map(({ value }) => value) : [];

    expect([...offered].sort()).toEqual(
      [...new Set(operationsOf(node).map((one) => one.split('.')[0]))].sort(),
    );
  });
});

const promised = Object.entries(TRIGGERS).filter(([name, { built }]) => built.length > 0 || isPromised(name));

describe.each(promised)('the events of %s', (name, { events, built }) => {
  it('are there as far as they must be', () => {
    expect(eventsOf(nodeNamed(name))).toEqual(expect.arrayContaining(built));
  });

  it('are all in the catalogue', () => {
    expect(eventsOf(nodeNamed(name)).filter((event) => !events.some((known) => known === event))).toEqual([]);
  });
});
