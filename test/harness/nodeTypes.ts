import { NodeHelpers } from 'n8n-workflow';
import type { INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';

const PACKAGE = 'n8n-nodes-business-messaging';

/** The full type name n8n gives a node of this package. */
export function typeNameOf(node: INodeType): string {
  return `${PACKAGE}.${node.description.name}`;
}

/** The node types of one workflow, as n8n's loader would offer them. */
export class NodeTypes implements INodeTypes {
  private readonly types = new Map<string, INodeType>();

  constructor(nodes: INodeType[]) {
    for (const node of nodes) this.add(typeNameOf(node), node);
  }

  getByName(name: string): INodeType | IVersionedNodeType {
    const type = this.types.get(name);
    if (!type) throw new Error(`The workflow under test holds no node of type "${name}"`);
    return type;
  }

  getByNameAndVersion(name: string, version?: number): INodeType {
    return NodeHelpers.getVersionedNodeType(this.getByName(name), version);
  }

  private add(name: string, node: INodeType): void {
    const known = this.types.get(name) ?? node;
    if (known !== node)
      throw new Error(`Two instances call themselves "${name}"; place one of them twice instead`);
    this.types.set(name, node);
  }

  getKnownTypes(): Record<string, never> {
    return {};
  }
}
