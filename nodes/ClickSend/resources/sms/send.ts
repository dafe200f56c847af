import { collection } from '../../../shared/fields/collection';
import { messagesPerRequest, simplify, timeout } from '../../../shared/fields/common';
import { choice, flag } from '../../../shared/fields/values';
import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import {
  country,
  customString,
  from,
  fromEmail,
  messageEntry,
  recipient,
  schedule,
} from '../../fields/message';
import { listId } from '../../fields/contactList';
import { body, lengthWarnings } from './body';

const MOST_MESSAGES = 1000;

const sendTo = () =>
  choice(
    {
      displayName: 'Send To',
      name: 'sendTo',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Contact List', value: 'list', description: 'Everybody in a contact list' },
        { name: 'Phone Number', value: 'number', description: 'One recipient per item' },
      ],
      default: 'number',
      description: 'Who receives the message',
    },
    ['number', 'list'] as const,
  );

const shortenUrls = () =>
  flag({
    displayName: 'Shorten URLs',
    name: 'shortenUrls',
    type: 'boolean',
    default: false,
    description: 'Whether ClickSend shortens one URL in each message and counts its clicks',
  });

/** POST /sms/send (developers.clicksend.com, "Send SMS"): up to 1,000 messages, a status for each. */
export const send = batch({
  name: 'Send',
  action: 'Send SMS message',
  description: 'Send text messages to phone numbers or to a contact list, up to 1,000 in one request',
  fields: [
    sendTo(),
    listId({ show: { sendTo: ['list'] } }),
    simplify(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      messagesPerRequest(MOST_MESSAGES),
      shortenUrls(),
      timeout(120),
    ]),
  ],
  mapped: [
    recipient({ show: { sendTo: ['number'] } }),
    body(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      from(),
      fromEmail(),
      schedule(),
    ]),
  ],
  check: (parameters) => lengthWarnings(parameters.body),
  batch: {
    most: MOST_MESSAGES,
    together: ({ options }) => options.shortenUrls ?? false,
    alone: ({ sendTo: kind }) => kind === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: (parameters, reference) => ({ ...messageEntry(parameters, reference), body: parameters.body }),
    request: (messages, { options }) => ({
      method: 'POST',
      path: '/sms/send',
      body: { ...(options.shortenUrls ? { shorten_urls: true } : {}), messages },
    }),
    rows: sentRows('messages', [
      'message_id',
      'status',
      'to',
      'from',
      'body',
      'country',
      'schedule',
      'message_parts',
      'message_price',
    ]),
  },
});
