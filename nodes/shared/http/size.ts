import type { IHttpRequestOptions } from 'n8n-workflow';

/** The part of n8n's function context that asks without any credential. */
export interface AnonymousContext {
  helpers: { httpRequest(options: IHttpRequestOptions): Promise<unknown> };
}

const TIMEOUT = 10_000;

/**
 * Asks a public address for the size of its file, without any credential.
 * @returns bytes, or undefined when the server does not tell
 */
export async function sizeOf({ helpers }: AnonymousContext, url: string): Promise<number | undefined> {
  try {
    const response = await helpers.httpRequest({
      method: 'HEAD',
      url,
      timeout: TIMEOUT,
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
    });
    return lengthIn(response);
  } catch {
    return undefined;
  }
}

function lengthIn(response: unknown): number | undefined {
  const { statusCode, headers } = response as { statusCode?: number; headers?: Record<string, unknown> };
  const length = Number(headers?.['content-length'] ?? Number.NaN);
  return statusCode === 200 && Number.isFinite(length) ? length : undefined;
}
