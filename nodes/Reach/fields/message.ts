import { collection } from '../../shared/fields/collection';
import { text } from '../../shared/fields/values';

export const message = () =>
  text({
    displayName: 'Message',
    name: 'message',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Su pedido está listo',
    description:
      'Text of the message. The platform puts the short name of the account in front of it, so that fewer than 160 characters fit into one SMS.',
  });

/** The client's own id (contract 2.1: at most 40 characters). */
const id = () =>
  text(
    {
      displayName: 'ID',
      name: 'id',
      type: 'string',
      default: '',
      placeholder: 'e.g. order-4711',
      description:
        'Your own ID of this message, at most 40 characters; a second message with the same ID is refused for some hours. Left empty, the node sets one that is the same in every try of the same item.',
    },
    { most: 40 },
  );

export const additionalFields = () =>
  collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
    id(),
  ]);

export const accountShortName = () =>
  text({
    displayName: 'Account Short Name',
    name: 'accountShortName',
    type: 'string',
    default: '',
    placeholder: 'e.g. demo',
    description:
      'Short name of the account, which the platform puts in front of each message. It is only used to warn of messages that are too long for one SMS.',
  });

const ONE_SMS = 160;
/** What stands between the short name and the text: a colon and a space (contract 2.3). */
const BETWEEN = 2;

/** Longer texts may be refused or sent in several parts: sources differ, so they are sent as they are. */
export function lengthWarnings(written: string, shortName: string | undefined): string[] {
  const most = ONE_SMS - (shortName === undefined ? 0 : shortName.length + BETWEEN);
  if ([...written].length <= most) return [];
  const why = shortName === undefined ? '' : ` (160 less the short name '${shortName}: ')`;
  return [`The message is longer than ${most} characters${why}: Reach may refuse it or bill several SMS`];
}
