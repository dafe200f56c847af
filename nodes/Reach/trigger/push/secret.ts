import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import type { Push } from '../../../shared/webhook/payload';
import { sameToken, tokenOfQuery } from '../../../shared/webhook/token';

/** A secret is all that a push proves itself by: a short one could be guessed. */
export const LEAST_CHARACTERS = 16;

/** A secret that is long enough and the same in an address as outside of it. */
export const SECRET_PATTERN = `^[A-Za-z0-9_.~-]{${LEAST_CHARACTERS},}$`;

/** Whether a push carries the secret: the platform signs nothing (contract 5.1). */
export function isInvited({ query }: Push, context: IWebhookFunctions): boolean {
  return sameToken(tokenOfQuery(query), secretOf(context));
}

/** The secret as it is set on the node. */
export function secretOf(context: IWebhookFunctions | IHookFunctions): string {
  return String(context.getNodeParameter('secret', '') ?? '').trim();
}

/** @throws {InvalidInput} when a secret is easy to guess, or would be another one in an address */
export function checkSecret(secret: string): void {
  const problem = problemOf(secret);
  if (problem !== undefined) throw new InvalidInput('Secret', problem);
}

function problemOf(secret: string): string | undefined {
  if (secret === '') return 'is empty: choose one, and give it to the support of Reach with the address';
  if (!/^[\w.~-]+$/.test(secret)) {
    return 'has characters that would have to be escaped in an address: use the letters a to z and digits';
  }
  return secret.length < LEAST_CHARACTERS
    ? `is easy to guess: use ${LEAST_CHARACTERS} or more letters and digits`
    : undefined;
}
