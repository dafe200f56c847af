import { field } from '../../../shared/fields/build';
import { InvalidInput } from '../../../shared/fields/field';
import { countryCode, undecorated } from '../../../shared/fields/internationalNumber';
import { choice, flag, moment, text, textReader, texts } from '../../../shared/fields/values';

export const sender = () =>
  text(
    {
      displayName: 'Sender',
      name: 'sender',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. ACMEIN',
      description: 'Sender ID: 6 letters in India, up to 11 letters and digits elsewhere',
    },
    { most: 15 },
  );

export const route = () =>
  choice(
    {
      displayName: 'Route',
      name: 'route',
      type: 'options',
      required: true,
      options: [
        { name: 'OTP', value: '106', description: "Seen in MSG91's balance call only" },
        {
          name: 'Promotional',
          value: '1',
          description: '9:00 to 21:00 Indian time, not to numbers under do-not-disturb',
        },
        { name: 'Transactional', value: '4' },
      ],
      default: '4',
      description: 'The route that the messages take',
    },
    ['1', '4', '106'] as const,
  );

export const country = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'Country',
      name: 'country',
      type: 'string',
      required: true,
      default: '0',
      placeholder: 'e.g. 91',
      description:
        'Country code of all numbers, such as 91; it is added to those that come without one. 0 means that each has its own, as numbers of several countries need it.',
    },
    (value, reading, label) => {
      const written = asText(value, reading, label).trim();
      return written === '0' ? written : countryCode(written, label);
    },
  );
};

/** One text to one or many numbers. */
export const to = () => {
  const list = texts({
    displayName: 'To',
    name: 'to',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. +919876543210, +919876543211',
    description: 'One or many mobile numbers, separated by commas, that get this text',
  });
  return {
    ...list,
    read: (raw: unknown, reading: Parameters<typeof list.read>[1]) =>
      list.read(raw, reading).map((number) => undecorated(number, 'To')),
  };
};

export const message = () =>
  text({
    displayName: 'Message',
    name: 'message',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Your order is ready',
    description: 'The text. In India it must match a registered DLT template word for word.',
  });

/** Error 308 speaks of 32 characters, MSG91's own page of 50. */
export const campaign = () =>
  text(
    {
      displayName: 'Campaign',
      name: 'campaign',
      type: 'string',
      default: '',
      description: 'Name under which the messages appear in reports, at most 50 characters',
    },
    { most: 50 },
  );

export const dltTemplateId = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'DLT Template ID',
      name: 'dltTeId',
      type: 'string',
      default: '',
      placeholder: 'e.g. 1107161234567890123',
      description: "ID of the content template in India's registry, 19 digits",
    },
    (value, reading, label) => {
      const id = asText(value, reading, label).trim();
      if (/^\d{19}$/.test(id)) return id;
      throw new InvalidInput(label, `must have 19 digits, not '${id}'`);
    },
    'DLT_TE_ID',
  );
};

export const flash = () =>
  flag({
    displayName: 'Flash',
    name: 'flash',
    type: 'boolean',
    default: false,
    description: 'Whether the text opens on the screen at once and is not stored',
  });

export const scheduledAt = () =>
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
    'scheduledatetime',
  );
