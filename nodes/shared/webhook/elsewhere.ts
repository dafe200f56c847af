import type { IHookFunctions } from 'n8n-workflow';
import { withoutToken } from './token';

const TIMEOUT = 5_000;

/**
 * True when another n8n still answers for a trigger at an address that was ours. A trigger refuses who comes
 * without its secret, so 401 tells that it lives there; anything else, or no answer, that it has left.
 * A staging system made from a copy of the database is told from one that only got a new address this way.
 */
export async function livesAt(context: IHookFunctions, address: string): Promise<boolean> {
  try {
    const response: unknown = await context.helpers.httpRequest({
      method: 'GET',
      url: withoutToken(address),
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      disableFollowRedirect: true,
      timeout: TIMEOUT,
    });
    return typeof response === 'object' && response !== null && 'statusCode' in response
      ? response.statusCode === 401
      : false;
  } catch {
    return false;
  }
}
