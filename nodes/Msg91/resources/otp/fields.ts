import { field } from '../../../shared/fields/build';
import { InvalidInput } from '../../../shared/fields/field';
import { flag, integer, text, textReader } from '../../../shared/fields/values';

export const ownCode = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'OTP',
      name: 'otp',
      type: 'string',
      default: '',
      placeholder: 'e.g. 048213',
      description: 'A code of your own, 4 to 9 digits. Left empty, MSG91 makes one.',
    },
    (value, reading, label) => {
      const code = asText(value, reading, label).trim();
      if (/^\d{4,9}$/.test(code)) return code;
      throw new InvalidInput(label, 'must have 4 to 9 digits');
    },
  );
};

export const otpLength = () =>
  integer(
    {
      displayName: 'OTP Length',
      name: 'otpLength',
      type: 'number',
      typeOptions: { minValue: 4, maxValue: 9 },
      default: 4,
      description:
        'How many digits MSG91 gives the code, 4 to 9. It counts for nothing beside a code of your own.',
    },
    { least: 4, most: 9 },
  );

export const otpExpiry = () =>
  integer(
    {
      displayName: 'OTP Expiry (Minutes)',
      name: 'otpExpiry',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: 10080 },
      default: 15,
      description: 'How long the code is good, 1 minute to 7 days (10,080 minutes)',
    },
    { least: 1, most: 10080 },
  );

export const invisible = () =>
  flag({
    displayName: 'Invisible',
    name: 'invisible',
    type: 'boolean',
    default: false,
    description:
      'Whether the number is verified over the mobile network instead of by a code; for mobile apps only',
  });

export const userIp = () =>
  text(
    {
      displayName: 'User IP',
      name: 'userIp',
      type: 'string',
      default: '',
      placeholder: 'e.g. 203.0.113.7',
      description:
        "IP address of the end user, for MSG91's protection against abuse. Not confirmed by MSG91's current pages.",
    },
    {},
    'userip',
  );

export const otpSender = () =>
  text({
    displayName: 'Sender',
    name: 'sender',
    type: 'string',
    default: '',
    placeholder: 'e.g. ACMEIN',
    description: "Sender ID in place of the template's own. Not confirmed by MSG91's current pages.",
  });
