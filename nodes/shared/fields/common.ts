import { flag, integer } from './values';

/** Whether a tidy item or the vendor's own answer is given back. */
export const simplify = () =>
  flag({
    displayName: 'Simplify',
    name: 'simplify',
    type: 'boolean',
    default: true,
    description: 'Whether to return a simplified version of the response instead of the raw data',
  });

export const returnAll = () =>
  flag({
    displayName: 'Return All',
    name: 'returnAll',
    type: 'boolean',
    default: false,
    description: 'Whether to return all results or only up to a given limit',
  });

export const limit = () =>
  integer(
    {
      displayName: 'Limit',
      name: 'limit',
      type: 'number',
      typeOptions: { minValue: 1 },
      default: 50,
      displayOptions: { show: { returnAll: [false] } },
      description: 'Max number of results to return',
    },
    { least: 1 },
  );

export const startPage = () =>
  integer(
    {
      displayName: 'Start Page',
      name: 'startPage',
      type: 'number',
      typeOptions: { minValue: 1 },
      default: 1,
      description: 'The page to begin with, counted from 1; the page size follows from Limit',
    },
    { least: 1 },
  );

/** @param most the vendor's documented maximum, which is also used when the user sets nothing */
export const messagesPerRequest = (most: number, usual = most) =>
  integer(
    {
      displayName: 'Messages per Request',
      name: 'messagesPerRequest',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: most },
      default: usual,
      description: 'Most messages in one request. Lower it only if the vendor asks for smaller requests.',
    },
    { least: 1, most },
  );

export const parallelRequests = () =>
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
  );

/** @param seconds used when the user sets nothing */
export const timeout = (seconds: number) =>
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
  );
