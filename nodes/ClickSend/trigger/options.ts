import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { collection } from '../../shared/fields/collection';
import { pickedOrTyped } from '../../shared/fields/account';
import { dropRepeats } from '../../shared/fields/repeats';
import { choice, flag, locator, text } from '../../shared/fields/values';

const dedicatedNumber = () =>
  locator({
    displayName: 'Dedicated Number',
    name: 'dedicatedNumber',
    type: 'resourceLocator',
    default: { mode: 'list', value: '*' },
    displayOptions: { show: { '/event': ['smsInbound', 'faxInbound'] } },
    description: 'Only what arrives at this number of the account; * stands for all numbers',
    ...pickedOrTyped('searchDedicatedNumbers', 'Choose a number...', {
      title: 'Number',
      example: 'e.g. +61411111111',
      pattern: '^\\s*(\\*|\\+?[0-9]{3,15})\\s*$',
      problem: 'A number has 3 to 15 digits; * stands for all numbers',
    }),
  });

const messageSearchTerm = () =>
  text({
    displayName: 'Keyword',
    name: 'messageSearchTerm',
    type: 'string',
    default: '',
    placeholder: 'e.g. YES',
    displayOptions: { show: { '/event': ['smsInbound'] } },
    description: "Word that ClickSend looks for in the message; 'Keyword Search' tells how",
  });

/** The values are those of `message_search_type`; 0, any message, is what no keyword means. */
const messageSearchType = () =>
  choice(
    {
      displayName: 'Keyword Search',
      name: 'messageSearchType',
      type: 'options',
      options: [
        { name: 'Message Contains Keyword', value: 2 },
        { name: 'Message Does Not Contain Keyword', value: 3 },
        { name: 'Message Starts With Keyword', value: 1 },
      ],
      default: 2,
      displayOptions: { show: { '/event': ['smsInbound'] } },
      description: "Which messages start the workflow, by the word in 'Keyword'",
    },
    [1, 2, 3] as const,
  );

const repliesOnly = () =>
  flag({
    displayName: 'Replies Only',
    name: 'repliesOnly',
    type: 'boolean',
    default: true,
    displayOptions: { show: { '/event': ['smsInbound'] } },
    description: 'Whether only answers to a message that was sent before start the workflow',
  });

const finalStatusesOnly = () =>
  flag({
    displayName: 'Final Statuses Only',
    name: 'finalStatusesOnly',
    type: 'boolean',
    default: true,
    displayOptions: { show: { '/event': ['smsReceipt', 'voiceReceipt', 'emailReceipt', 'faxReceipt'] } },
    description:
      'Whether a status that may still change, such as a temporary network error, does not start the workflow',
  });

const includeRawPayload = () =>
  flag({
    displayName: 'Include Raw Payload',
    name: 'includeRawPayload',
    type: 'boolean',
    default: true,
    description: "Whether the item also has everything as ClickSend sent it, in the field 'raw'",
  });

/** What the user can set about an event; an option of another event has no effect. */
export const options = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    dedicatedNumber(),
    dropRepeats(),
    finalStatusesOnly(),
    includeRawPayload(),
    messageSearchTerm(),
    messageSearchType(),
    repliesOnly(),
  ]);

/** The options, read and checked; what was not added is absent. */
export type Options = ReturnType<ReturnType<typeof options>['read']>;

/**
 * The options of the node as they are now.
 * @throws {InvalidInput}
 */
export function readOptions(context: IHookFunctions | IWebhookFunctions): Options {
  const typed: unknown = context.getNodeParameter('options', {});
  return options().read(typed, { timezone: context.getTimezone(), now: Date.now() });
}
