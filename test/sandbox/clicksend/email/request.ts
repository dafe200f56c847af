import { isObject } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { checkFields, integer, list, oneOf, text } from '../fieldCheck';
import type { FieldRule, Problems } from '../fieldCheck';

const anything: FieldRule = { check: () => undefined };

const callFields: Record<string, FieldRule> = {
  to: { check: list, required: true },
  cc: { check: list },
  bcc: { check: list },
  from: { ...anything, required: true },
  subject: { check: text },
  body: { check: text, required: true },
  attachments: { check: list },
  schedule: { check: (value) => (Number.isInteger(value) ? undefined : 'The value must be a Unix time.') },
};

const address: FieldRule = {
  check: (value) => (/^[^@\s]+@[^@\s]+$/.test(String(value)) ? undefined : 'The value must be an email.'),
  required: true,
};

const partFields: Record<string, Record<string, FieldRule>> = {
  to: { email: address, name: { check: text } },
  cc: { email: address, name: { check: text } },
  bcc: { email: address, name: { check: text } },
  attachments: {
    content: {
      check: (value) =>
        typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value
          ? undefined
          : 'The value must be base64.',
      required: true,
    },
    type: { check: text, required: true },
    filename: { check: text, required: true },
    disposition: { check: oneOf('inline', 'attachment'), required: true },
    content_id: { check: text, required: true },
  },
};

const senderFields: Record<string, FieldRule> = {
  email_address_id: { check: integer, required: true },
  name: { check: text },
};

/** What is wrong with an email; one with problems is refused. */
export function problemsOfEmail(body: JsonObject): Problems {
  const problems = checkFields(body, callFields);
  if (Object.keys(problems).length > 0) return problems;
  if (partsOf(body.to).length === 0) return { to: 'There must be at least one recipient.' };
  const from = isObject(body.from) ? body.from : {};
  Object.assign(problems, checkFields(from, senderFields, 'from.'));
  for (const [name, fields] of Object.entries(partFields)) {
    partsOf(body[name]).forEach((part, index) =>
      Object.assign(problems, checkFields(part, fields, `${name}.${index}.`)),
    );
  }
  return problems;
}

/** The objects of a list; what is no object counts as an empty one, and so as a wrong one. */
export function partsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map((part) => (isObject(part) ? part : {})) : [];
}
