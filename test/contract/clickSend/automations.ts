import { get, paging, post, put, remove } from './endpoint';
import type { Endpoint } from './endpoint';
import { anyText, deviating, oneOf, required, text, unused, zeroOrOne } from './fields';
import type { Fields, Shape } from './fields';

const actions = [
  ...['URL', 'POLL', 'AUTO_REPLY', 'EMAIL_USER', 'EMAIL_FIXED', 'SMS', 'GROUP_SMS', 'MOVE_CONTACT'],
  ...['CREATE_CONTACT', 'CREATE_CONTACT_PLUS_EMAIL', 'CREATE_CONTACT_PLUS_NAME'],
  ...['CREATE_CONTACT_PLUS_NAME_EMAIL', 'SMPP', 'NONE'],
];

const rule: Fields = {
  rule_name: required(text),
  action: required(oneOf(...actions)),
  action_address: required(anyText),
  enabled: required(zeroOrOne),
};

/** An action of its own address: a rule that pushes needs one that can be reached. */
function address({ action, action_address }: Readonly<Record<string, unknown>>): Record<string, string> {
  const sound = action !== 'URL' || URL.canParse(String(action_address));
  return sound ? {} : { action_address: 'The value must be a URL.' };
}

const smsInbound: Shape = {
  fields: {
    ...rule,
    dedicated_number: required(text),
    message_search_type: required(oneOf(0, 1, 2, 3)),
    message_search_term: required(
      deviating(
        anyText,
        'Required where any message fits, too: ClickSend sends an empty text there itself, and null is not published for a change.',
      ),
    ),
    webhook_type: oneOf('json', 'post', 'get'),
    body: unused(anyText, 'Only actions other than URL have a text.'),
  },
  together: (value) => ({
    ...(value.action === 'URL' && value.webhook_type === undefined
      ? { webhook_type: 'The field is required.' }
      : {}),
    ...address(value),
  }),
};

const receipt: Shape = {
  fields: {
    ...rule,
    match_type: required(deviating(oneOf(0, 1, 2), 'Only 0 is published today; older pages know 1 and 2.')),
  },
  together: address,
};

const faxReceipt: Shape = {
  ...receipt,
  fields: { ...receipt.fields, url: unused(text, 'A stray of one sample; the address is action_address.') },
};

const faxInbound: Shape = {
  fields: { ...rule, dedicated_number: required(text) },
  together: address,
};

function automation(path: string, body: Shape): Endpoint[] {
  const one = `${path}/{rule_id}`;
  return [get(path, paging), post(path, body), get(one), put(one, body), remove(one)];
}

/** The rules by which ClickSend pushes what happens. */
export const automationEndpoints: Endpoint[] = [
  ...automation('/automations/sms/inbound', smsInbound),
  ...automation('/automations/sms/receipts', receipt),
  ...automation('/automations/voice/receipts', receipt),
  ...automation('/automations/email/receipts', receipt),
  ...automation('/automations/fax/inbound', faxInbound),
  ...automation('/automations/fax/receipts', faxReceipt),
];
