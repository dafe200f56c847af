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
