import type { INode } from 'n8n-workflow';
import type { HttpContext } from '../http/exchange';
import type { Request } from '../http/request';
import { Sender } from '../http/sender';
import { operationError } from './error';
import type { Vendor } from './operation';
import { verdictOf } from './verdict';

/** What pickers and triggers know of n8n. */
export type AskContext = HttpContext & { getNode(): INode };

/**
 * Sends one request on behalf of a picker or a trigger.
 * @returns the body of an answer that the vendor counts as success
 * @throws NodeOperationError with the vendor's words, so that the user sees why
 */
export async function ask(context: AskContext, vendor: Vendor, request: Request): Promise<unknown> {
  const sender = new Sender(context, { credential: vendor.credential, correct: vendor.correct });
  const verdict = verdictOf(vendor, request, await sender.send(request));
  if (verdict.kind === 'taken') return verdict.body;
  throw operationError(context.getNode(), verdict.message);
}
