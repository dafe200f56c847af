import { withoutTrailingSlashes } from '../../shared/http/address';

/** Where the two generations of MSG91's API are found. */
export interface Roots {
  /** Everything of today: ends in `/api/v5` at MSG91 itself. */
  current: string;
  /** What the paths of the old API, which begin with `/api/`, are put behind. */
  legacy: string;
}

const CURRENT = '/api/v5';

/**
 * Reads the credential's base URL as users paste it: with or without scheme, slashes, `/api` or `/api/v5`.
 * The old API stands beside the current one on the same host.
 */
function rootsOf(baseUrl: string): Roots {
  const bare = withoutTrailingSlashes(withScheme(baseUrl.trim()));
  const legacy = bare.replace(/\/api(\/v5)?$/i, '');
  if (legacy !== bare || isHostAlone(bare)) return { current: `${legacy}${CURRENT}`, legacy };
  return { current: bare, legacy: bare };
}

/** The address of a path: those of the old API begin with `/api/`, all others belong to the current one. */
export function addressBehind(baseUrl: string, path: string): string {
  if (/^https?:\/\//i.test(path)) return path;
  const { current, legacy } = rootsOf(baseUrl);
  const isLegacy = /^\/?api\//.test(path);
  return `${isLegacy ? legacy : current}/${path.replace(/^\/+/, '')}`;
}

function withScheme(baseUrl: string): string {
  return /^https?:\/\//i.test(baseUrl) ? baseUrl : `https://${baseUrl}`;
}

function isHostAlone(url: string): boolean {
  return /^https?:\/\/[^/]+$/i.test(url);
}
