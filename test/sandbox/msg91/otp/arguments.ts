import { isObject, parseJson, textOf } from '../../http/json';
import type { VendorCall } from '../../http/vendor';

/** Arguments of the OTP calls: the query first, then the body, which may be JSON or a form. */
export function argumentsOf(call: VendorCall): Record<string, string> {
  return { ...bodyOf(call), ...Object.fromEntries(call.query) };
}

/** The body's own values, of which those that are no argument are variables of the template. */
export function bodyOf(call: VendorCall): Record<string, string> {
  const json = parseJson(call.body);
  if (isObject(json))
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, textOf(value)]));
  const form = call.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return form ? Object.fromEntries(new URLSearchParams(call.body)) : {};
}
