import { NodeOperationError, type INode } from 'n8n-workflow';

/**
 * An error in our own words. n8n replaces a message that contains something like "ECONNRESET" by advice to try again
 * at once, which is wrong for a message that may have been accepted.
 */
export function operationError(
  node: INode,
  message: string,
  options: { itemIndex?: number; description?: string } = {},
): NodeOperationError {
  const error = new NodeOperationError(node, message, options);
  error.message = message;
  return error;
}
