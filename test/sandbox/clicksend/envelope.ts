import type { VendorReply } from '../http/vendor';

/** ClickSend's envelope around everything that went well. */
export function success(data: unknown, message = 'Here are your data.'): VendorReply {
  const body = { http_code: 200, response_code: 'SUCCESS', response_msg: message, data };
  return { status: 200, body };
}

const codes: Record<number, [code: string, message: string]> = {
  400: ['BAD_REQUEST', 'Your request was invalid or cannot be otherwise served.'],
  401: ['UNAUTHORIZED', 'Authorization failed.'],
  403: ['FORBIDDEN', 'The request is understood, but it has been refused or access is not allowed.'],
  404: ['NOT_FOUND', 'The URI requested is invalid or the resource requested does not exist.'],
  405: ['NOT_FOUND', "Method doesn't exist."],
  429: ['HTTP_TOO_MANY_REQUESTS', 'Too many requests. Please slow down.'],
  500: ['INTERNAL_SERVER_ERROR', 'Something is broken.'],
};

/** ClickSend's envelope around a refusal; unknown statuses read like a 500. */
export function refusal(status: number, message?: string, data: unknown = null): VendorReply {
  const [code, text] = codes[status] ?? ['INTERNAL_SERVER_ERROR', 'Something is broken.'];
  return { status, body: { http_code: status, response_code: code, response_msg: message ?? text, data } };
}

/** The refusal of a body or query whose fields are wrong, with a text for each. */
export function invalidInput(fields: Record<string, string>): VendorReply {
  return refusal(400, 'Invalid input.', fields);
}

export const currency = {
  currency_name_short: 'AUD',
  currency_prefix_d: '$',
  currency_prefix_c: 'c',
  currency_name_long: 'Australian Dollars',
};
