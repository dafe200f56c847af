import type { IWebhookFunctions } from 'n8n-workflow';
import { field } from '../../shared/fields/build';
import { collection } from '../../shared/fields/collection';
import { dropRepeats } from '../../shared/fields/repeats';
import { flag } from '../../shared/fields/values';

/** None chosen is an empty list; an expression may give names separated by commas. */
const buckets = () =>
  field(
    {
      displayName: 'Outcomes',
      name: 'buckets',
      type: 'multiOptions',
      options: [
        { name: 'Blocked', value: 'blocked', description: 'The number, circle, price or country is blocked' },
        { name: 'Delivered', value: 'delivered', description: 'It arrived; a call was answered' },
        { name: 'Do Not Disturb (NDNC)', value: 'ndnc', description: 'The number takes no promotional SMS' },
        { name: 'Engaged', value: 'engaged', description: 'Read, opened or clicked' },
        {
          name: 'Failed',
          value: 'failed',
          description: 'It did not arrive; also bounced, busy or no answer',
        },
        { name: 'Opted Out', value: 'optedOut', description: 'Unsubscribed or complained' },
        { name: 'Pending', value: 'pending', description: 'Queued, submitted or sent, and no outcome yet' },
        { name: 'Rejected', value: 'rejected', description: 'The operator or MSG91 refused it' },
        { name: 'Unknown', value: 'unknown', description: 'A status that is not known, or none' },
      ],
      default: [],
      displayOptions: { hide: { '/event': ['whatsAppInbound'] } },
      description:
        'Only reports with one of these outcomes start the workflow; none chosen means all. Messages that come in have no outcome: with a choice they start nothing.',
    },
    (value) =>
      (Array.isArray(value) ? value : String(value).split(','))
        .map((each) => String(each).trim())
        .filter((each) => each !== ''),
  );

const includeRawPayload = () =>
  flag({
    displayName: 'Include Raw Payload',
    name: 'includeRawPayload',
    type: 'boolean',
    default: true,
    description: "Whether the item also has the report as MSG91 sent it, in the field 'raw'",
  });

const unpackJson = () =>
  flag({
    displayName: 'Unpack JSON Fields',
    name: 'unpackJson',
    type: 'boolean',
    default: true,
    description:
      "Whether fields that MSG91 sends as JSON text, such as 'messages' or 'button', become objects and lists",
  });

/** What the user can set about the items. */
export const options = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    buckets(),
    dropRepeats(),
    includeRawPayload(),
    unpackJson(),
  ]);

/** The options, read and checked; what was not added is absent. */
export type Options = ReturnType<ReturnType<typeof options>['read']>;

/** @throws {InvalidInput} */
export function readOptions(context: IWebhookFunctions): Options {
  const reading = { timezone: context.getTimezone(), now: Date.now() };
  return options().read(context.getNodeParameter('options', {}), reading);
}
