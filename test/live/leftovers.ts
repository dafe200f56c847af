import type { IDataObject } from 'n8n-workflow';

const NAME = /^n8n live test (\d{13})/;
const HOUR = 3_600_000;

/** The name of everything that one run of the live tests makes. */
export function liveName(now: number): string {
  return `n8n live test ${now}`;
}

/**
 * What the live tests left in the account: all of this run, and what an earlier run could not remove. What another
 * run makes at the same time stays.
 * @param started milliseconds since 1970, in the name of this run
 */
export function leftovers(lists: IDataObject[], started: number): IDataObject[] {
  return lists.filter(({ list_name: name }) => {
    const made = Number(NAME.exec(String(name))?.[1] ?? Number.NaN);
    return made === started || made < started - HOUR;
  });
}
