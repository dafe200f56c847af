import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { rejected, unknown } from '../../shared/operation/outcome';
import { asText } from '../../shared/http/json';
import { readShortlinks, tidyShortlink } from './shortlinks';

/** What tells one short link from another. */
export interface Wanted {
  longUrl: string;
  alias: string;
}

/**
 * What the list of links says about a link whose creation was answered with HTTP 500: an alias that is in use is
 * answered so, whoever uses it (contract 3.2).
 */
export function interpretLookUp({ body }: Answer, { longUrl, alias }: Wanted): Verdict {
  const found = readShortlinks(body).rows.find((link) => asText(link.alias) === alias);
  if (found === undefined) {
    return unknown(
      `Reach had a fault of its own, and no short link with the alias '${alias}' is in its list. ` +
        'Look there again before you create it once more',
    );
  }
  const same = asText(found.long_url) === longUrl;
  const what = same ? 'for this very address' : `for ${asText(found.long_url) ?? 'another address'}`;
  return {
    ...rejected(`The alias '${alias}' is in use already, ${what}. Choose another one`, {
      code: '500',
      existing: tidyShortlink(found),
    }),
    reason: 'duplicate',
  };
}
