import { pathPart } from '../../shared/fields/pathPart';
import { text } from '../../shared/fields/values';

/** The message that an operation is about. */
export const messageId = () =>
  pathPart(
    text({
      displayName: 'Message ID',
      name: 'messageId',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. 1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
      description: 'ID of the message, as given back when it was sent',
    }),
  );
