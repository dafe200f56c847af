import { collection } from '../../shared/fields/collection';
import { choice, integer, moment, text } from '../../shared/fields/values';
import { phoneNumber } from '../../shared/fields/phoneNumber';
import { from } from './from';

const NUMBER = { plus: true, least: 3, most: 15 };

export const customStringFilter = () =>
  text({
    displayName: 'Custom String',
    name: 'customString',
    type: 'string',
    default: '',
    description:
      'Only messages with this reference. ClickSend cannot search it, so pages are read until enough are found: also give Date From.',
  });

export const dateFrom = () =>
  moment({
    displayName: 'Date From',
    name: 'dateFrom',
    type: 'dateTime',
    default: '',
    description: 'Only messages from this time on',
  });

export const dateTo = () =>
  moment({
    displayName: 'Date To',
    name: 'dateTo',
    type: 'dateTime',
    default: '',
    description: 'Only messages up to this time',
  });

const direction = () =>
  choice(
    {
      displayName: 'Direction',
      name: 'direction',
      type: 'options',
      options: [
        { name: 'Received', value: 'in' },
        { name: 'Sent', value: 'out' },
      ],
      default: 'out',
      description: 'Only messages that were sent, or only those that came in',
    },
    ['in', 'out'] as const,
  );

const fromFilter = () => {
  const field = from();
  return { ...field, property: { ...field.property, description: 'Only messages from this number or name' } };
};

export const messageIdFilter = () =>
  text({
    displayName: 'Message ID',
    name: 'messageId',
    type: 'string',
    default: '',
    description: 'Only the message with this ID',
  });

export const statusFilter = () =>
  text({
    displayName: 'Status',
    name: 'status',
    type: 'string',
    default: '',
    placeholder: 'e.g. Completed',
    description:
      'Only messages in this state, in the words of ClickSend: Queued, Scheduled, Sent, Completed, Failed, Cancelled, CancelledAfterReview, WaitApproval or Received',
  });

export const subaccountId = () =>
  integer(
    {
      displayName: 'Subaccount ID',
      name: 'subaccountId',
      type: 'number',
      default: 0,
      description: 'Only messages of this subaccount',
    },
    { least: 1 },
  );

export const toFilter = () =>
  phoneNumber(
    {
      displayName: 'To',
      name: 'to',
      type: 'string',
      default: '',
      placeholder: 'e.g. +61411111111',
      description: 'Only messages to this number, written with its country code',
    },
    NUMBER,
  );

/** @param column the date of this history's rows, by the name that ClickSend's samples order them by */
export const orderBy = (column: 'date' | 'date_added' = 'date') => {
  const [newest, oldest] = [`${column}:desc`, `${column}:asc`] as const;
  return choice(
    {
      displayName: 'Order By',
      name: 'orderBy',
      type: 'options',
      options: [
        { name: 'Newest First', value: newest },
        { name: 'Oldest First', value: oldest },
      ],
      default: newest,
      description: 'In which order the messages come',
    },
    [newest, oldest],
  );
};

/** The filters of a history that holds sent and received messages. */
export const messageFilters = () =>
  collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
    customStringFilter(),
    dateFrom(),
    dateTo(),
    direction(),
    fromFilter(),
    messageIdFilter(),
    statusFilter(),
    subaccountId(),
    toFilter(),
  ]);
