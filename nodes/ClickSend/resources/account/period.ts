import { DateTime } from 'luxon';
import { InvalidInput, type Field } from '../../../shared/fields/field';
import { integer } from '../../../shared/fields/values';

const EARLIEST = 2000;

/** The year of a month; 0 is the current one in the workflow's time zone. */
export const year = (): Field<'year', number> =>
  currentForZero(
    'year',
    integer(
      {
        displayName: 'Year',
        name: 'year',
        type: 'number',
        typeOptions: { minValue: 0, maxValue: 2100 },
        required: true,
        default: 0,
        description: 'Year in four digits, or 0 for the current year',
      },
      { least: 0, most: 2100 },
    ),
  );

/** The month in the year; 0 is the current one in the workflow's time zone. */
export const month = (): Field<'month', number> =>
  currentForZero(
    'month',
    integer(
      {
        displayName: 'Month',
        name: 'month',
        type: 'number',
        typeOptions: { minValue: 0, maxValue: 12 },
        required: true,
        default: 0,
        description: 'Month from 1 to 12, or 0 for the current month',
      },
      { least: 0, most: 12 },
    ),
  );

function currentForZero<const N extends 'year' | 'month'>(
  name: N,
  field: Field<N, number>,
): Field<N, number> {
  return {
    ...field,
    read: (raw, reading) => {
      const value = field.read(raw, reading);
      if (name === 'year' && value > 0 && value < EARLIEST) {
        throw new InvalidInput(field.property.displayName, `must be a year of four digits, not ${value}`);
      }
      return value || DateTime.fromMillis(reading.now, { zone: reading.timezone })[name];
    },
  };
}
