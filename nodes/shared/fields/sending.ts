import { manner } from './field';
import { integer } from './values';

/**
 * @param most the most that may be set; the vendor's maximum where one is documented
 * @param usual used when the user sets nothing
 * @param why where the numbers come from, if not from the vendor
 */
export const messagesPerRequest = (
  most: number,
  usual = most,
  why = 'Lower it only if the vendor asks for smaller requests',
) =>
  manner(
    integer(
      {
        displayName: 'Messages per Request',
        name: 'messagesPerRequest',
        type: 'number',
        typeOptions: { minValue: 1, maxValue: most },
        default: usual,
        description: `Most messages in one request. ${why}.`,
      },
      { least: 1, most },
    ),
  );

export const parallelRequests = () =>
  manner(
    integer(
      {
        displayName: 'Parallel Requests',
        name: 'parallelRequests',
        type: 'number',
        typeOptions: { minValue: 1, maxValue: 50 },
        default: 5,
        description: 'How many requests are under way at the same time',
      },
      { least: 1, most: 50 },
    ),
  );

/** @param seconds used when the user sets nothing */
export const timeout = (seconds: number) =>
  manner(
    integer(
      {
        displayName: 'Timeout (Seconds)',
        name: 'timeout',
        type: 'number',
        typeOptions: { minValue: 1, maxValue: 600 },
        default: seconds,
        description:
          'How long to wait for an answer. Without one, nobody knows whether a message was accepted.',
      },
      { least: 1, most: 600 },
    ),
  );
