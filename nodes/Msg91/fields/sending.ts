import { flag, text } from '../../shared/fields/values';

export const sender = () =>
  text({
    displayName: 'Sender',
    name: 'sender',
    type: 'string',
    default: '',
    placeholder: 'e.g. ACMEIN',
    description: 'Sender ID. It is used only if the template leaves the sender to the API.',
  });

export const unicode = () =>
  flag({
    displayName: 'Unicode',
    name: 'unicode',
    type: 'boolean',
    default: false,
    description:
      'Whether the text has characters outside the SMS alphabet; for templates of today the template decides',
  });

export const realTimeResponse = () =>
  flag(
    {
      displayName: 'Real Time Response',
      name: 'realTimeResponse',
      type: 'boolean',
      default: false,
      description: 'Whether MSG91 is asked to answer with error codes at once instead of after queueing',
    },
    'realTimeResponse',
  );

/** MSG91 sends, and charges, what is repeated in one request as often as it is there. */
export const sendDuplicatesOnce = () =>
  flag({
    displayName: 'Send Duplicates Once',
    name: 'sendDuplicatesOnce',
    type: 'boolean',
    default: false,
    description:
      "Whether the same message to the same number is sent once, however many items hold it. MSG91 itself sends and charges each. Items that repeat a message get the answer of the first one, and 'duplicateOf' names that item. An item with several numbers repeats another one only when all of them are the same.",
  });
