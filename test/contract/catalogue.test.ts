import type { INodeType } from 'n8n-workflow';
import { ACTIONS, namesIn, operationsIn, TRIGGERS } from './catalogue';
import { allProperties, choicesOf } from './properties';
import { newNode, nodeFiles } from './shipped';

/** The node of that name, looked up among those that package.json promises. */
function nodeNamed(name: string): INodeType {
  const file = nodeFiles.find((path) => path.toLowerCase().endsWith(`/${name.toLowerCase()}.node.ts`));
  if (!file) throw new Error(`package.json promises no node "${name}"`);
  return newNode(file);
}

/** Every `resource.operation` that the panel offers. */
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

const sorted = (names: unknown[]) => [...names].sort();

it('the nodes that package.json promises are those of the catalogue', () => {
  const names = nodeFiles.map((file) => newNode(file).description.name);

  expect(sorted(names)).toEqual(sorted([...Object.keys(ACTIONS), ...Object.keys(TRIGGERS)]));
});

describe.each(Object.entries(ACTIONS))('%s', (name, resources) => {
  it('offers every operation of the catalogue and no other', () => {
    expect(sorted(operationsOf(nodeNamed(name)))).toEqual(sorted(operationsIn(resources)));
  });

  it('has a resource in the selector for each of them', () => {
    const selector = nodeNamed(name).description.properties.find((property) => property.name === 'resource');
    const offered = selector ? choicesOf(selector).map(({ value }) => value) : [];

    expect(sorted(offered)).toEqual(sorted(Object.keys(resources)));
  });
});

describe.each(Object.entries(TRIGGERS))('%s', (name, offer) => {
  it('knows every event of the catalogue and no other', () => {
    expect(sorted(eventsOf(nodeNamed(name)))).toEqual(sorted(namesIn(offer)));
  });
});
