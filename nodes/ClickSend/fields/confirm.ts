import { InvalidInput } from '../../shared/fields/field';
import { flag } from '../../shared/fields/values';

const LABEL = 'Confirm';

/** A switch that only a person can turn on: it takes no expression, and no agent fills it in. */
export const confirm = (description: string) =>
  flag({
    displayName: LABEL,
    name: 'confirm',
    type: 'boolean',
    noDataExpression: true,
    default: false,
    description,
  });

/** @throws {InvalidInput} unless the switch is on */
export function checkConfirmed(confirmed: boolean | undefined): void {
  if (confirmed) return;
  throw new InvalidInput(LABEL, 'is off: nothing was cancelled. Turn it on if you mean it');
}
