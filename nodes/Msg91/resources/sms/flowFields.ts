import { choice, flag, integer, moment, text } from '../../../shared/fields/values';

/** "4" and "1" are all that MSG91 documents; 106 names the balance of OTPs only. */
export const route = () =>
  choice(
    {
      displayName: 'Route',
      name: 'route',
      type: 'options',
      options: [
        {
          name: 'Promotional',
          value: '1',
          description: 'Needed for a numeric promotional sender; 9:00 to 21:00 Indian time',
        },
        { name: 'Transactional', value: '4' },
      ],
      default: '4',
      description: 'The route that the messages take',
    },
    ['1', '4'] as const,
  );

export const shortUrl = () =>
  flag({
    displayName: 'Short URL',
    name: 'shortUrl',
    type: 'boolean',
    default: false,
    description: 'Whether MSG91 shortens the URLs in the text',
  });

export const shortUrlExpiry = () =>
  integer(
    {
      displayName: 'Short URL Expiry (Seconds)',
      name: 'shortUrlExpiry',
      type: 'number',
      typeOptions: { minValue: 1 },
      default: 86400,
      description: 'How long short URLs work; it counts only together with Short URL',
    },
    { least: 1 },
  );

export const schtime = () =>
  moment(
    {
      displayName: 'Schedule',
      name: 'schtime',
      type: 'dateTime',
      default: '',
      description:
        "When to send. Left empty, it is sent now. Without a zone, the time is in the workflow's time zone.",
    },
    { future: true },
  );

export const clientId = () =>
  text(
    {
      displayName: 'Client ID',
      name: 'clientId',
      type: 'string',
      default: '',
      description: 'An ID of your own that only the delivery reports in the old form (webhook v2) give back',
    },
    {},
    'clientId',
  );

export const asFlowId = () =>
  flag({
    displayName: 'Send as Flow ID',
    name: 'sendAsFlowId',
    type: 'boolean',
    default: false,
    description: 'Whether the template is named by its older name flow_id, for accounts that still need it',
  });
