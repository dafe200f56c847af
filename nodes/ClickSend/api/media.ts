import { createHash } from 'node:crypto';
import { InvalidInput } from '../../shared/fields/field';
import { asText } from '../../shared/http/json';
import type { Request } from '../../shared/http/request';
import { dataOf } from './envelope';
import { kindOf, kindOfName, type MediaFile } from './fileKind';

/** ClickSend's word for what an uploaded file is made for. */
export type Conversion = 'csv' | 'fax' | 'mms' | 'post' | 'postcard';

/** Which files a kind of message takes (developers.clicksend.com, "Upload media file"; limits of its channel). */
interface MediaRule {
  /** Kinds that ClickSend takes from an address as they are. */
  byUrl: string[];
  /** Kinds that have to be uploaded, because ClickSend converts them. */
  byUpload: string[];
  /** Most bytes, and other limits for some kinds. */
  most?: number;
  mostOf?: Record<string, number>;
}

const KB = 1024;
const MB = 1024 * KB;

const RULES: Record<Conversion, MediaRule> = {
  csv: { byUrl: ['csv'], byUpload: ['csv'] },
  fax: { byUrl: ['pdf'], byUpload: ['docx', 'doc', 'rtf'], most: 4 * MB },
  mms: { byUrl: ['jpg', 'gif'], byUpload: ['jpeg', 'png', 'bmp'], most: 250 * KB, mostOf: { gif: 100 * KB } },
  post: { byUrl: ['pdf'], byUpload: ['docx', 'doc'], most: 10 * MB },
  postcard: { byUrl: ['pdf'], byUpload: ['docx', 'doc', 'jpg', 'gif', 'png', 'bmp'] },
};

/**
 * Checks the address of a file; the file itself is only seen by ClickSend.
 * @throws {InvalidInput} for what is no web address, and for kinds that ClickSend takes only as an upload
 */
export function checkAddress(address: string, conversion: Conversion, label: string): void {
  const url = webAddress(address);
  if (url === undefined) {
    throw new InvalidInput(label, `must be a web address that anybody can open: '${address}'`);
  }
  const { byUrl, byUpload } = RULES[conversion];
  const kind = kindOfName(url.pathname);
  if (kind === undefined || byUrl.includes(kind)) return;
  const advice = byUpload.includes(kind)
    ? 'Choose the file as binary data instead, which is uploaded and converted.'
    : '';
  throw new InvalidInput(label, `must be a ${list(byUrl)} file, not ${kind}. ${advice}`.trim());
}

/**
 * Checks a file before it is uploaded.
 * @throws {InvalidInput} for an empty file, a kind that the channel does not take, and one that is too large
 */
export function checkFile(file: MediaFile, conversion: Conversion, label: string): void {
  const { byUrl, byUpload, most, mostOf } = RULES[conversion];
  const { length } = file.data;
  if (length === 0) throw new InvalidInput(label, 'holds an empty file');
  const kind = kindOf(file);
  const allowed = [...byUrl, ...byUpload];
  if (kind !== undefined && !allowed.includes(kind)) {
    throw new InvalidInput(label, `must hold a ${list(allowed)} file, not ${kind}`);
  }
  if (kind === 'pdf' && !file.data.subarray(0, KB).includes('%PDF')) {
    throw new InvalidInput(label, 'holds a file that is called a PDF and is none');
  }
  const limit = mostOf?.[kind ?? ''] ?? most;
  if (limit !== undefined && length > limit) {
    throw new InvalidInput(label, `holds a file of ${size(length)}: at most ${size(limit)} are allowed`);
  }
}

function webAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}

function list(kinds: string[]): string {
  return kinds.length < 2 ? kinds.join() : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
}

function size(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / KB)} kB`;
  return `${(Math.ceil((bytes / MB) * 10) / 10).toString()} MB`;
}

/** What makes a file the same file for the same purpose. */
export function fileDigest({ data }: MediaFile, conversion: Conversion): string {
  return `${conversion} ${createHash('sha256').update(data).digest('hex')}`;
}

const UPLOAD_TIMEOUT = 120_000;

/** POST /uploads (developers.clicksend.com, "Upload media file"). @param content base64 without a prefix */
export function uploadRequest(content: string, conversion: Conversion): Request {
  return {
    method: 'POST',
    path: '/uploads',
    query: { convert: conversion },
    body: { content },
    timeout: UPLOAD_TIMEOUT,
  };
}

/** Said when an upload was accepted without an address to use in a message. */
export const NO_ADDRESS = 'ClickSend took the file and gave no address for it: try again';

/** The address of an uploaded file: it may be signed, so it is passed on as it is and used at once. */
export function uploadedAddress(body: unknown): string | undefined {
  return asText(dataOf(body)._url);
}
