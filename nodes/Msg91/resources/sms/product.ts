import { choice } from '../../../shared/fields/values';

/** SMS and one-time passwords have logs and statistics of their own. */
export const product = () =>
  choice(
    {
      displayName: 'Product',
      name: 'product',
      type: 'options',
      options: [
        { name: 'OTP', value: 'otp', description: 'One-time passwords' },
        { name: 'SMS', value: 'sms', description: 'All other SMS' },
      ],
      default: 'sms',
      description: 'Which messages are meant',
    },
    ['sms', 'otp'] as const,
  );
