import { isObject } from '../http/json';
import type { VendorReply } from '../http/vendor';

/** The reply with its rows in another order, the same order every time. */
export function shuffleRows(reply: VendorReply): VendorReply {
  return changeRows(reply, (rows) => {
    const even = rows.filter((_, index) => index % 2 === 0);
    const odd = rows.filter((_, index) => index % 2 === 1);
    return [...odd.reverse(), ...even];
  });
}

/** The reply without its first rows, though their messages were accepted. */
export function dropRows(reply: VendorReply, count: number): VendorReply {
  return changeRows(reply, (rows) => rows.slice(count));
}

function changeRows(reply: VendorReply, change: (rows: unknown[]) => unknown[]): VendorReply {
  return { ...reply, body: changeIn(reply.body, change) };
}

function changeIn(body: unknown, change: (rows: unknown[]) => unknown[]): unknown {
  if (Array.isArray(body)) return change(body);
  if (!isObject(body)) return body;
  for (const key of ['data', 'messages', 'recipients']) {
    if (body[key] !== undefined) return { ...body, [key]: changeIn(body[key], change) };
  }
  return body;
}
