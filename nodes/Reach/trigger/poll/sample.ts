import type { IDataObject } from 'n8n-workflow';
import { byTime } from '../../api/order';
import { LIMIT } from './drain';
import { incoming } from './incoming';
import type { Inbox } from './poll';
import { windowOf } from '../../api/window';

const DAY = 86_400;
const PERIODS = [DAY, 30 * DAY];

/**
 * One of the latest messages that are wanted, for building a workflow; nothing is remembered.
 * @param now Unix seconds
 */
export async function sample(
  inbox: Inbox,
  { zone, now }: { zone: string; now: number },
  isWanted: (message: IDataObject) => boolean,
): Promise<IDataObject | undefined> {
  for (const period of PERIODS) {
    const rows = incoming(await inbox.page(windowOf(now - period, now, zone), 0, LIMIT));
    const [latest] = rows.filter(isWanted).sort(byTime).reverse();
    if (latest) return latest;
  }
  return undefined;
}
