import type { IDataObject } from 'n8n-workflow';
import { isRead, type Answer, type Lost, type NotSent, type Reply, type Request } from '../http/request';
import { retryAfter } from '../http/retry';
import type { Vendor, Verdict } from './operation';
import { notSent, rejected, unknown } from './outcome';

/** What a reply means for the whole call, as far as it is the same for every vendor; the rest is the vendor's word. */
export function verdictOf(vendor: Vendor, request: Request, reply: Reply): Verdict {
  if (reply.kind !== 'answer') return ofNoAnswer(vendor, request, reply);
  if (reply.status >= 300 && reply.status < 400) return ofRedirect(vendor, reply);
  if (reply.status === 429) return ofRateLimit(vendor, reply);
  const verdict = ofRead(vendor, request, vendor.judge(reply, request));
  return reply.status >= 500 || reply.status === 408
    ? ofServerFault(vendor, request, reply, verdict)
    : verdict;
}

/** A question that got no clear answer was not answered; nothing hangs in the balance. */
function ofRead(vendor: Vendor, request: Request, verdict: Verdict): Verdict {
  if (verdict.kind !== 'unknown' || !isRead(request)) return verdict;
  return unanswered(
    `${vendor.name} gave no usable answer. Nothing was changed: try again later`,
    verdict.details,
  );
}

function unanswered(message: string, details?: IDataObject): Verdict {
  return { ...rejected(message, details), noAnswer: true };
}

function ofNoAnswer(vendor: Vendor, request: Request, reply: NotSent | Lost): Verdict {
  if (reply.kind === 'notSent') {
    const advice = reply.connection ? CHECK_ADDRESS : '';
    return { ...notSent(`Nothing was sent to ${vendor.name}. ${reply.message}${advice}`), noAnswer: true };
  }
  if (isRead(request))
    return unanswered(`${vendor.name} gave no answer. ${reply.message}. Nothing was changed: try again`);
  return unknown(`${reply.message}, so ${vendor.name} may have accepted it`);
}

const CHECK_ADDRESS = ". Check the Base URL in the credential and n8n's way to the internet";

function ofRedirect(vendor: Vendor, { status, headers }: Answer): Verdict {
  const target = headers.location ? ` to ${originOf(headers.location)}` : '';
  return {
    ...rejected(
      `${vendor.name} redirected the request (HTTP ${status})${target}, which is never followed. ` +
        'Set the Base URL in the credential to the final address',
      { code: String(status) },
    ),
    endsRun: true,
  };
}

/** Without path and query: these may hold something private. */
function originOf(location: string): string {
  try {
    return new URL(location).origin;
  } catch {
    return 'another path';
  }
}

function ofRateLimit(vendor: Vendor, { headers, status }: Answer): Verdict {
  const pause = retryAfter(headers);
  const when = pause === undefined ? 'later' : `in ${Math.ceil(pause / 1000)} seconds`;
  return {
    ...rejected(`${vendor.name} limits the rate of requests (HTTP ${status}). Try again ${when}`, {
      code: '429',
    }),
    endsRun: true,
  };
}

/** After a fault of the server nobody knows what was done; what the vendor said about it is kept. */
function ofServerFault(vendor: Vendor, request: Request, { status }: Answer, verdict: Verdict): Verdict {
  const details =
    verdict.kind === 'taken' ? { code: String(status) } : { code: String(status), ...verdict.details };
  const fault = `${vendor.name} had a fault of its own (HTTP ${status})${wordsIn(details)}`;
  if (isRead(request)) return unanswered(`${fault}. Nothing was changed: try again later`, details);
  return unknown(`${fault}, so it may have accepted the request all the same`, details);
}

/** The vendor's words about its fault, where it has any; a web page says nothing. */
function wordsIn({ text }: IDataObject): string {
  const words = typeof text === 'string' ? text.trim().replace(/\.$/, '') : '';
  return words === '' || words.startsWith('<') ? '' : ` and said "${words.slice(0, 200)}"`;
}
