import { randomUUID } from 'node:crypto';
import type { IHookFunctions } from 'n8n-workflow';
import { withoutToken } from './token';

const TIMEOUT = 5_000;
const PROBE = 'probe';

/** What the trigger itself says to strangers, and what a firewall in front of it may say. */
const REFUSALS = [401, 403];

/** Questions of this very process that are under way. */
const asked = new Set<string>();

/**
 * True when another n8n still answers for a trigger at an address that was ours. A trigger refuses who comes
 * without its secret, so a refusal tells that it lives there; anything else, or no answer, that it has
 * left. A staging system made from a copy of the database is told from one that only got a new address this way.
 * Where the old address still leads to this very process, the trigger knows its own question (`isOwnProbe`).
 */
export async function livesAt(context: IHookFunctions, address: string): Promise<boolean> {
  const probe = randomUUID();
  asked.add(probe);
  try {
    const response: unknown = await context.helpers.httpRequest({
      method: 'GET',
      url: withProbe(withoutToken(address), probe),
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      disableFollowRedirect: true,
      timeout: TIMEOUT,
    });
    return typeof response === 'object' && response !== null && 'statusCode' in response
      ? REFUSALS.includes(Number(response.statusCode))
      : false;
  } catch {
    return false;
  } finally {
    asked.delete(probe);
  }
}

/** True for a push that is a question of `livesAt` in this process: nobody else knows what it says. */
export function isOwnProbe(query: Record<string, unknown>): boolean {
  const probe = query[PROBE];
  return typeof probe === 'string' && asked.has(probe);
}

function withProbe(address: string, probe: string): string {
  const url = new URL(address);
  url.searchParams.set(PROBE, probe);
  return url.toString();
}
