import { InvalidInput } from '../../shared/fields/field';

/** @throws {InvalidInput} for an update that changes nothing */
export function checkChanges({ updateFields }: { updateFields: object }): string[] {
  if (Object.keys(updateFields).length > 0) return [];
  throw new InvalidInput('Update Fields', 'is empty: add at least one field to change');
}
