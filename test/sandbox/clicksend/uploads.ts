import { randomUUID } from 'node:crypto';

import { parseObject } from '../http/json';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import { seconds } from '../world';
import { userId } from './account';
import type { ClickSendAccount } from './account';
import { refusal, success } from './envelope';

export interface Upload {
  upload_id: number;
  convert: string;
  bytes: Buffer;
  /** Signed: the file is there only under the whole address. */
  url: string;
}

/** The extension of what a file is converted to. */
const extensions: Record<string, string> = {
  fax: 'pdf',
  mms: 'jpg',
  csv: 'csv',
  post: 'pdf',
  postcard: 'pdf',
};

/** `POST /uploads`: the file is kept and gets a signed address. */
export function uploadRoutes(account: ClickSendAccount): Route[] {
  return [{ method: 'POST', path: '/uploads', handle: (call) => upload(call, account) }];
}

function upload(call: VendorCall, account: ClickSendAccount): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  const convert = call.query.get('convert') ?? '';
  const name = `${randomUUID().toUpperCase()}.${extensions[convert]}`;
  const kept: Upload = {
    upload_id: 70123 + account.uploads.length,
    convert,
    bytes: Buffer.from(String(body.content), 'base64'),
    url: `https://files.example.com/_private/${name}?X-Amz-Expires=1800&X-Amz-Signature=${randomUUID()}`,
  };
  account.uploads.push(kept);
  return success(rowOf(kept, name, seconds(account.world)), 'Your file has been uploaded.');
}

function rowOf({ upload_id, url }: Upload, file_name: string, now: number) {
  return {
    upload_id,
    file_name,
    date_added: now,
    date_delete: now + 7 * 86_400,
    user_id: userId,
    _url: url,
  };
}

/** The uploaded file under this address, the whole signed query included. */
export function uploadAt(account: ClickSendAccount, url: string): Upload | undefined {
  return account.uploads.find((kept) => kept.url === url);
}

/**
 * Whether a channel can read the file at an address: an upload made for it, or a public file of a kind that it takes.
 */
export function isReadable(
  account: ClickSendAccount,
  url: unknown,
  convert: string,
  kinds: string[],
): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, host, pathname } = new URL(url);
  if (!['http:', 'https:'].includes(protocol)) return false;
  if (host === 'files.example.com' && pathname.startsWith('/_private/')) {
    return uploadAt(account, url)?.convert === convert;
  }
  const extension = /\.([a-z0-9]+)$/i.exec(pathname)?.[1]?.toLowerCase();
  return extension === undefined || kinds.includes(extension);
}
