import { texts } from '../../shared/fields/values';
import type { Field } from '../../shared/fields/field';

/** The platform's own spelling is SUSCRIBED; its documents say SUBSCRIBED (contract 7, point 18). */
const SPELLING: Record<string, string> = { SUBSCRIBED: 'SUSCRIBED' };

/** Which contacts a list holds, in the platform's words. */
export function contactStatus(): Field<'status', string[] | undefined> {
  const built = texts({
    displayName: 'Status',
    name: 'status',
    type: 'multiOptions',
    options: [
      { name: 'Blocked', value: 'BLOCKED' },
      { name: 'Cancelled', value: 'CANCELLED' },
      { name: 'Confirmed', value: 'CONFIRMED' },
      { name: 'Invited', value: 'INVITED' },
      { name: 'Pending', value: 'PENDING' },
      { name: 'Subscribed', value: 'SUSCRIBED' },
    ],
    default: ['CONFIRMED', 'SUSCRIBED'],
    description:
      'Only contacts in one of these states. Left out, Reach gives the subscribed and confirmed ones.',
  });
  return {
    ...built,
    read: (raw, reading) => built.read(raw, reading)?.map((word) => SPELLING[word.toUpperCase()] ?? word),
  };
}
