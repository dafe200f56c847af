import { collection } from '../../shared/fields/collection';
import { phoneNumber } from '../../shared/fields/phoneNumber';
import { choice, flag, text } from '../../shared/fields/values';
import { NUMBER_FORM } from './msisdn';

const deliveryStatusEnable = () =>
  flag({
    displayName: 'Delivery Status',
    name: 'deliveryStatusEnable',
    type: 'boolean',
    default: true,
    description: "Whether to ask for each message's delivery_status, whose values Reach does not document",
  });

const direction = () =>
  choice(
    {
      displayName: 'Direction',
      name: 'direction',
      type: 'options',
      options: [
        { name: 'All', value: 'ALL' },
        { name: 'Received', value: 'MO', description: 'Messages that people sent to the account' },
        { name: 'Sent', value: 'MT', description: 'Messages that the account sent' },
      ],
      default: 'ALL',
      description: 'Which messages to get',
    },
    ['ALL', 'MO', 'MT'] as const,
  );

const groupShortName = () =>
  text({
    displayName: 'Tag or Group',
    name: 'groupShortName',
    type: 'string',
    default: '',
    description:
      'Only messages to this tag, or on old versions of the platform to the group with this short name',
  });

const includeRecipients = () =>
  flag({
    displayName: 'Include Recipients',
    name: 'includeRecipients',
    type: 'boolean',
    default: true,
    description:
      'Whether to ask for the recipients of each message, which not every version of the platform gives',
  });

const number = () =>
  phoneNumber(
    {
      displayName: 'Phone Number',
      name: 'msisdn',
      type: 'string',
      default: '',
      placeholder: 'e.g. 50255501234',
      description: 'Only messages to or from this number, given with its country code',
    },
    NUMBER_FORM,
  );

const user = () =>
  text({
    displayName: 'User',
    name: 'user',
    type: 'string',
    default: '',
    description: 'Only messages of this user of the account. Not documented: some platforms may ignore it.',
  });

export const filters = () =>
  collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
    deliveryStatusEnable(),
    direction(),
    groupShortName(),
    includeRecipients(),
    number(),
    user(),
  ]);
