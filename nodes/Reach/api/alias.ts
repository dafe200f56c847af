import type { IDataObject } from 'n8n-workflow';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown } from '../../shared/operation/outcome';
import { asObject, asText } from '../../shared/http/json';
import { readShortlinks, tidyShortlink } from './shortlinks';

/** What tells one short link from another. */
export interface Wanted {
  longUrl: string;
  alias: string;
}

/** The status with which an alias that is in use is answered, and any fault of the platform (contract 3.2). */
export const FAULT = 500;

/** True for the answer to the question whose alias it is, whatever it says. */
export function isLookUp({ earlier }: Answer): boolean {
  return earlier?.status === FAULT;
}

/**
 * What the list of links says about a link whose creation was answered with HTTP 500. A list that can't be had says
 * nothing, and least of all that the link was created or refused.
 */
export function interpretLookUp(verdict: Verdict, { longUrl, alias }: Wanted): Verdict {
  const links = verdict.kind === 'taken' ? linksIn(verdict.body) : undefined;
  if (links === undefined) return inDoubt('its list of short links could not be read');
  const found = links.find((link) => asText(link.alias) === alias);
  if (found === undefined) return inDoubt(`no short link with the alias '${alias}' is in its list`);
  const same = asText(found.long_url) === longUrl;
  const what = same ? 'for this very address' : `for ${asText(found.long_url) ?? 'another address'}`;
  return {
    ...rejected(`The alias '${alias}' is in use already, ${what}. Choose another one`, {
      code: String(FAULT),
      existing: tidyShortlink(found),
    }),
    reason: 'duplicate',
  };
}

function linksIn(body: unknown): IDataObject[] | undefined {
  return Array.isArray(asObject(body)?.data) ? readShortlinks(body).rows : undefined;
}

function inDoubt(why: string): Verdict {
  return unknown(
    `Reach had a fault of its own (HTTP ${FAULT}), and ${why}. ` +
      'Look there again before you create it once more',
    { code: String(FAULT) },
  );
}
