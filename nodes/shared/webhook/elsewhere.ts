import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { leadsTo, withoutToken } from './token';

const TIMEOUT = 5_000;
const PROBE = 'probe';

/** What the trigger itself says to strangers, and what a firewall in front of it may say. */
const REFUSALS = [401, 403];

/**
 * True when another n8n still answers for a trigger at an address that was ours. A trigger refuses who comes
 * without its secret, so a refusal tells that it lives there; anything else, or no answer, that it has left. A
 * staging system made from a copy of the database is told from one that only got a new address this way. Where
 * the old address still leads to this n8n, its trigger knows that it has moved (`hasMoved`).
 */
export async function livesAt(context: IHookFunctions, address: string): Promise<boolean> {
  try {
    const response: unknown = await context.helpers.httpRequest({
      method: 'GET',
      url: withProbe(withoutToken(address)),
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
  }
}

/** True for the question of `livesAt`. */
export function isProbe(query: Record<string, unknown>): boolean {
  return query[PROBE] !== undefined;
}

/**
 * True when n8n has another address by now than the one that the vendor was told, whichever of its processes asks.
 * @param registered the address that the vendor was told, when there is one
 */
export function hasMoved(context: IWebhookFunctions, registered: string | undefined): boolean {
  const own = context.getNodeWebhookUrl('default');
  return own !== undefined && registered !== undefined && !leadsTo(registered, own);
}

function withProbe(address: string): string {
  const url = new URL(address);
  url.searchParams.set(PROBE, 'address');
  return url.toString();
}
