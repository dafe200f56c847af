import type { IDataObject } from 'n8n-workflow';
import { byTime } from '../../api/order';
import { windowOf } from '../../api/window';
import { drain } from './drain';
import { incoming } from './incoming';
import type { Inbox, Time } from './poll';

const DAY = 86_400;
const PERIODS = [DAY, 30 * DAY];

/** Somebody waits for the sample: of a long list, this much is looked at. */
const MOST_PAGES = 20;

/**
 * One of the latest messages that are wanted, for building a workflow; nothing is remembered.
 * @throws what the inbox threw, when there is nothing to show
 */
export async function sample(
  inbox: Inbox,
  { zone, time }: { zone: string; time: Time },
  isWanted: (message: IDataObject) => boolean,
): Promise<IDataObject | undefined> {
  const now = Math.floor(time.now() / 1000);
  for (const period of PERIODS) {
    const window = windowOf(now - period, now, zone);
    let pages = 0;
    const read = async (start: number, limit: number) => {
      pages++;
      return await inbox.page(window, start, limit);
    };
    const { rows, error } = await drain(read, 0, () => pages < MOST_PAGES && !time.isUp());
    const latest = incoming(rows).filter(isWanted).sort(byTime).at(-1);
    if (latest) return latest;
    if (error !== undefined) throw error;
  }
  return undefined;
}
