import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

/** How many deliveries are remembered: n8n writes the node's memory as a whole after each push. */
export const MOST_REMEMBERED = 500;

/**
 * Remembers a delivery, the oldest ones being forgotten. Best effort: n8n keeps the last writer's memory when two
 * pushes come at once, so an exact answer needs n8n's Remove Duplicates node on `deliveryKey`.
 * @param memory the node's static data
 * @returns false when the delivery was there already
 */
export function isNewDelivery(memory: IDataObject, key: string): boolean {
  const known = Array.isArray(memory.deliveries) ? memory.deliveries.map(String) : [];
  const mark = markOf(key);
  if (known.includes(mark)) return false;
  memory.deliveries = [...known, mark].slice(-MOST_REMEMBERED);
  return true;
}

/** How many deliveries one process remembers, of all its workflows together. */
export const MOST_RECENT = 20_000;

const recent = new Set<string>();

/**
 * What this process has answered lately. n8n 2.41 saves a node's static data after the first push of a workflow, but
 * not after later ones that start an execution, in queue mode neither. So what another process took in, or this one
 * before a restart, is mostly not known.
 * @param place the workflow and node that took the delivery
 */
export function isRecent(place: string, key: string): boolean {
  return recent.has(markOf(`${place} ${key}`));
}

/** To be called once the vendor has its answer: a delivery that it will repeat must not be dropped. */
export function rememberRecent(place: string, key: string): void {
  recent.add(markOf(`${place} ${key}`));
  const [oldest] = recent;
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest);
}

/** Keys are of any length: what is kept of each is short. */
function markOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}

/** A key for a payload without an id of its own: the same for the same content. */
export function keyOfContent(payload: IDataObject): string {
  const sorted = Object.entries(payload).sort(([one], [other]) => (one < other ? -1 : 1));
  return markOf(JSON.stringify(sorted));
}
