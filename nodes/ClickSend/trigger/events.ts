import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { InvalidInput } from '../../shared/fields/field';
import { keyOfContent } from '../../shared/webhook/repeats';
import { tidyMessage } from './message';
import type { Options } from './options';
import { tidyReceipt } from './receipt';

/** One kind of event: which rules of ClickSend push it, and what its push says. */
export interface TriggerEvent {
  /** Where its rules live (developers.clicksend.com, "Automations"). */
  rules: string;
  /**
   * What a rule of this kind says beside its name and address.
   * @throws {InvalidInput}
   */
  rule(options: Options): IDataObject;
  /** One name per fact, numbers as numbers, ISO times beside the Unix ones. */
  tidy(payload: IDataObject): IDataObject;
  /** What a repeated delivery has again; undefined when the push has no id. */
  key(tidied: IDataObject): string | undefined;
  wanted(tidied: IDataObject, options: Options): boolean;
}

const receipts = (rules: string): TriggerEvent => ({
  rules,
  rule: () => ({ match_type: 0 }),
  tidy: tidyReceipt,
  key: ({ message_id: id, status_code: code, status }) =>
    asText(id) && [id, code ?? status].map((part) => asText(part) ?? '').join(':'),
  wanted: ({ isFinal }, { finalStatusesOnly }) => !(finalStatusesOnly && isFinal === false),
});

/** Every event of the trigger, by the value that workflows store. */
export const events = {
  smsInbound: {
    rules: '/automations/sms/inbound',
    rule: (options) => ({
      dedicated_number: options.dedicatedNumber ?? '*',
      ...keywordSearch(options),
      webhook_type: 'json',
    }),
    tidy: tidyMessage,
    key: ({ message_id: id }) => asText(id),
    wanted: ({ isReply }, { repliesOnly }) => !(repliesOnly && isReply !== true),
  },
  smsReceipt: receipts('/automations/sms/receipts'),
  voiceReceipt: receipts('/automations/voice/receipts'),
  emailReceipt: receipts('/automations/email/receipts'),
  /** No public source names the fields of this push: it is passed on as it comes. */
  faxInbound: {
    rules: '/automations/fax/inbound',
    rule: ({ dedicatedNumber = '*' }) => ({ dedicated_number: dedicatedNumber }),
    tidy: (payload) => payload,
    key: ({ message_id: id, messageid }) => asText(id) ?? asText(messageid),
    wanted: () => true,
  },
  faxReceipt: receipts('/automations/fax/receipts'),
} satisfies Record<string, TriggerEvent>;

/** The values of the parameter `event`. */
export type EventName = keyof typeof events;

/** The event that a stored value names; undefined for any other. */
export function eventNamed(value: unknown): TriggerEvent | undefined {
  return Object.entries<TriggerEvent>(events).find(([name]) => name === value)?.[1];
}

/** `message_search_type`: 0 any message, 1 starts with, 2 contains, 3 does not contain. */
function keywordSearch({ messageSearchTerm: term, messageSearchType: type }: Options): IDataObject {
  if (term === undefined && type !== undefined) {
    throw new InvalidInput('Keyword', "is empty: give the word that 'Keyword Search' is about");
  }
  return { message_search_type: term === undefined ? 0 : (type ?? 2), message_search_term: term ?? '' };
}

/** What the item says beside the push itself. */
export interface Circumstances {
  event: string;
  options: Options;
  /** The account's own id, when it is known. */
  userId?: string;
}

/** The item of one push and its key; none when the user does not want to hear of it. */
export function deliveriesOf(
  payload: IDataObject,
  { event: name, options, userId }: Circumstances,
): Array<{ key: string; json: IDataObject }> {
  const event = eventNamed(name);
  if (event === undefined) throw new Error(`There is no event '${name}'`);
  const tidied = event.tidy(payload);
  if (!event.wanted(tidied, options)) return [];
  const json = {
    event: name,
    ...tidied,
    accountMatches: accountMatch(tidied, userId),
    ...(options.includeRawPayload ? { raw: payload } : {}),
  };
  return [{ key: event.key(tidied) ?? keyOfContent(payload), json }];
}

/** Pushes are not signed: another account's id is worth a look, but no proof of anything. Null when not known. */
function accountMatch({ user_id: id }: IDataObject, userId: string | undefined): boolean | null {
  const given = asText(id);
  return given === undefined || userId === undefined ? null : given === userId;
}
