export type VendorName = 'clickSend' | 'msg91' | 'reach';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

export const methods: Method[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** A request as a vendor sees it. */
export interface VendorCall {
  method: string;
  /** Path below the vendor's base URL. */
  path: string;
  /** Values of the route's `:names`, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: string;
}

/** What a vendor answers; an object or array becomes JSON, a string goes out as it is. */
export interface VendorReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  method: Method | Method[];
  path: string | string[];
  handle(call: VendorCall): VendorReply;
}

/** One vendor below one base path. */
export interface Vendor {
  name: VendorName;
  prefix: string;
  routes: Route[];
  /** Answer to a path (or, when `pathKnown`, only a verb) that the vendor does not have. */
  missing(call: VendorCall, pathKnown: boolean): VendorReply;
  /** The vendor's own body for a refusal with this HTTP status. */
  failure(status: number, call: VendorCall): VendorReply;
  /** HTTP 200 with the vendor's own error inside. */
  errorInside(call: VendorCall): VendorReply;
}

/** A value of the path that the route's pattern guarantees. */
export function param(call: VendorCall, name: string): string {
  return call.params[name] ?? '';
}
