import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VendorName } from '../../sandbox/http/vendor';

/** A request to a vendor, as the contract shows it. */
export interface ExampleRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base URL; an old address of MSG91 begins with `/api/`. */
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  /** Without the key, or with a wrong one. */
  as?: 'nobody' | 'stranger';
}

/** One exchange that the contract documents: what is asked, and the shape of the answer. */
export interface Example {
  /** Of the contract. */
  section: string;
  title: string;
  /** What must have been asked before. */
  before?: ExampleRequest[];
  request: ExampleRequest;
  /** 200 when left out. */
  status?: number;
  /** As documented: the sandbox has the same keys, and values of the same JSON types. */
  answer: unknown;
  /** Paths whose values are the documented ones, too. */
  same?: string[];
  /** Paths that may be null although the example has a value. */
  nullable?: string[];
}

/** The examples of a vendor, one file for each. */
export function examplesOf(vendor: VendorName): Example[] {
  const folder = join(__dirname, vendor);
  return readdirSync(folder)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}
