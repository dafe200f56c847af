import type { VendorReply } from '../http/vendor';

/**
 * The seven envelope families of MSG91: E1 flow, OTP, widget, legacy v2; E2 email, WhatsApp, templates,
 * Segmento; E3 campaigns; E4 logs; E5 the router; E6 the old panel; E7 legacy plain text.
 */
export type Family = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7';

export interface Refusal {
  text: string;
  code?: string;
  /** Code of the cause where the family has two. */
  apiError?: string;
}

/** A refusal in the words of a family. HTTP 200 where the vendor answers so. */
export function refused(family: Family, refusal: Refusal, status = 200): VendorReply {
  return { status, body: bodies[family](refusal) };
}

/** What went well, in the family E1. */
export function done(message: string, more: Record<string, unknown> = {}): VendorReply {
  return { status: 200, body: { message, type: 'success', ...more } };
}

/** What went well, in the family E2. */
export function data(content: unknown): VendorReply {
  return { status: 200, body: { status: 'success', hasError: false, data: content, errors: null } };
}

/** MSG91 often serves its JSON as a web page. */
export function asHtml(reply: VendorReply): VendorReply {
  return { ...reply, headers: { ...reply.headers, 'content-type': 'text/html; charset=UTF-8' } };
}

const bodies: Record<Family, (refusal: Refusal) => unknown> = {
  E1: ({ text, code }) => ({ message: text, type: 'error', ...(code ? { code } : {}) }),
  E2: ({ text, code, apiError }) => ({
    status: 'fail',
    hasError: true,
    data: null,
    errors: text,
    ...(code ? { code } : {}),
    ...(apiError ? { apiError } : {}),
  }),
  E3: ({ text }) => ({ errors: text, hasError: true, status: 'fail' }),
  E4: ({ text }) => ({ error: text }),
  E5: ({ text }) => ({ type: 'error', msg: text }),
  E6: ({ text }) => ({ msgType: 'error', msg: text }),
  E7: ({ text, code }) => (code ? `code: ${code}` : text),
};

const families: [start: string, family: Family][] = [
  ['/otp', 'E1'],
  ['/flow', 'E1'],
  ['/widget', 'E1'],
  ['/v2', 'E1'],
  ['/campaign', 'E3'],
  ['/report', 'E4'],
];

/** The family in which the endpoint at this path answers. */
export function familyOf(path: string): Family {
  if (path.endsWith('.php')) return 'E7';
  return families.find(([start]) => path.startsWith(start))?.[1] ?? 'E2';
}
