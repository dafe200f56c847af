import type { VendorReply } from './vendor';

const json = 'application/json; charset=utf-8';

/** Text and content type of a reply: JSON for objects and arrays, text as it is. */
export function payloadOf(reply: VendorReply): { text: string; type: string } {
  const type = reply.headers?.['content-type'];
  if (typeof reply.body === 'string') return { text: reply.body, type: type ?? 'text/plain; charset=utf-8' };
  return { text: JSON.stringify(reply.body), type: type ?? json };
}
