import type { IHttpRequestOptions } from 'n8n-workflow';

/** The part of n8n's function context that asks without any credential. */
export interface AnonymousContext {
  helpers: { httpRequest(options: IHttpRequestOptions): Promise<unknown> };
}

const TIMEOUT = 10_000;

/** Where only counting tells, no more than this is read of a file. */
export const MOST_COUNTED = 16 * 1024 * 1024;

/** What a request for a file answers; the body is a stream that may be left unread. */
interface FileAnswer {
  statusCode?: number;
  headers?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Finds out the size of a file at a public address, without any credential: by HEAD, else by asking for its first
 * byte, else by reading it.
 * @returns bytes (16 MiB and a little more for anything larger that only counting tells), or undefined when the file
 * can't be had
 */
export async function sizeOf(context: AnonymousContext, url: string): Promise<number | undefined> {
  const head = await ask(context, { method: 'HEAD', url });
  if (head?.statusCode === 200 && head.headers?.['content-length'] !== undefined) return lengthOf(head);
  const answer = await ask(context, {
    method: 'GET',
    url,
    headers: { Range: 'bytes=0-0' },
    encoding: 'stream',
  });
  return answer && (await sizeIn(answer));
}

async function ask(
  { helpers }: AnonymousContext,
  options: IHttpRequestOptions,
): Promise<FileAnswer | undefined> {
  try {
    return (await helpers.httpRequest({
      ...options,
      timeout: TIMEOUT,
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
    })) as FileAnswer;
  } catch {
    return undefined;
  }
}

/** A server that knows no ranges sends the whole file: then its length, or the bytes themselves, tell. */
async function sizeIn(answer: FileAnswer): Promise<number | undefined> {
  const { statusCode, headers, body } = answer;
  const known = statusCode === 206 ? totalIn(headers?.['content-range']) : lengthOf(answer);
  if (statusCode === 200 && known === undefined) return await countedIn(body);
  if (isStream(body)) body.destroy();
  return known;
}

function lengthOf({ statusCode, headers }: FileAnswer): number | undefined {
  const length = Number(headers?.['content-length'] ?? Number.NaN);
  return statusCode === 200 && Number.isFinite(length) ? length : undefined;
}

/** The 2048 of `bytes 0-0/2048`. */
function totalIn(contentRange: unknown): number | undefined {
  const [, total] = /\/(\d+)\s*$/.exec(String(contentRange)) ?? [];
  return total === undefined ? undefined : Number(total);
}

async function countedIn(body: unknown): Promise<number | undefined> {
  if (!isStream(body)) return undefined;
  AbortSignal.timeout(TIMEOUT).addEventListener('abort', () => body.destroy(new Error('It takes too long')));
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > MOST_COUNTED) break;
    }
    return bytes;
  } catch {
    return undefined;
  }
}

interface ByteStream extends AsyncIterable<{ length: number }> {
  destroy(error?: Error): void;
}

function isStream(body: unknown): body is ByteStream {
  return typeof body === 'object' && body !== null && 'destroy' in body && Symbol.asyncIterator in body;
}
