import { InvalidInput } from '../fields/field';
import { badInput, notSent, type Rejected } from './outcome';

/** What an error that was thrown before the message left makes of its item. */
export function refusalOf(error: unknown, item: number): Rejected {
  if (error instanceof InvalidInput) return badInput(`Item ${item}: ${error.message}`);
  return notSent(`It could not be prepared, and nothing was sent: ${textOf(error)}`);
}

/** The words of anything that was thrown. */
export function textOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'an unexpected fault';
}
