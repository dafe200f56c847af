import { manner } from './field';
import { flag } from './values';

/** Whether a tidy item or the vendor's own answer is given back. */
export const simplify = () =>
  manner(
    flag({
      displayName: 'Simplify',
      name: 'simplify',
      type: 'boolean',
      default: true,
      description: 'Whether to return a simplified version of the response instead of the raw data',
    }),
  );
