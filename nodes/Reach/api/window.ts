import { localTime } from './dates';

/** A period as the platform takes it: local times without a zone. */
export interface Window {
  from: string;
  to: string;
}

const DAY = 86_400;

/**
 * The period from a moment until well after now, whether the platform reads times in the account's zone or in UTC:
 * sources disagree (contract 5.3), so it begins with the earlier and ends with the later of both readings.
 * @param since Unix seconds
 * @param now Unix seconds, by the server's clock
 */
export function windowOf(since: number, now: number, zone: string): Window {
  const [from = ''] = writtenAs(since, zone);
  const [, to = ''] = writtenAs(now + DAY, zone);
  return { from, to };
}

/** The earlier and the later of the two ways to write a moment; the form sorts as time does. */
function writtenAs(seconds: number, zone: string): string[] {
  return [localTime(seconds, zone), localTime(seconds, 'UTC')].sort();
}
