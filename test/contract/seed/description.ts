import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';
import { allProperties, shownFor } from '../properties';

/** The values that n8n's editor keeps of these parameters: what is not shown with them, or not known, is dropped. */
export function kept({ description }: INodeType, values: INodeParameters): INodeParameters {
  const { name, properties } = description;
  const node: INode = { id: '1', name, type: name, typeVersion: 1, position: [0, 0], parameters: values };
  return NodeHelpers.getNodeParameters(properties, values, true, false, node, description) ?? {};
}

/** The property that a path such as `additionalFields.customString` leads to, among those shown with these values. */
export function propertyAt({ description }: INodeType, values: INodeParameters, path: string) {
  const shown = description.properties.filter((property) =>
    NodeHelpers.displayParameter(values, property, null, description),
  );
  return find(shown, path.replace(/\[\d+\]/g, '').split('.'));
}

/** Whether a parameter of that name is somewhere among those shown with these values. */
export function isOffered({ description }: INodeType, values: INodeParameters, name: string): boolean {
  const shown = shownFor(description.properties, String(values.resource), String(values.operation));
  return allProperties(shown).some(({ property }) => property.name === name);
}

function find(properties: INodeProperties[], [name, ...rest]: string[]): INodeProperties | undefined {
  const property = properties.find((each) => each.name === name);
  // What is typed into a form of the account's own fields belongs to the form.
  if (!property || rest.length === 0 || property.type === 'resourceMapper') return property;
  const { options = [] } = property;
  if (property.type === 'collection') {
    return find(
      options.filter((option): option is INodeProperties => 'type' in option),
      rest,
    );
  }
  const group = options.find((option) => 'values' in option && option.name === rest[0]);
  return group && 'values' in group ? find(group.values, rest.slice(1)) : undefined;
}
