import type { Field } from '../../shared/fields/field';
import { moment } from '../../shared/fields/values';

export const startDate = () =>
  moment({
    displayName: 'Start Date',
    name: 'startDate',
    type: 'dateTime',
    required: true,
    default: '',
    description: "Begin of the period. A time without a zone is in the workflow's time zone.",
  });

/** The end of a period, now when left empty: it is the same for all pages. */
export function endDate(): Field<'endDate', number> {
  const built = moment({
    displayName: 'End Date',
    name: 'endDate',
    type: 'dateTime',
    default: '',
    description:
      "End of the period. Left empty, it is now. A time without a zone is in the workflow's time zone.",
  });
  return { ...built, read: (raw, reading) => built.read(raw, reading) ?? Math.floor(reading.now / 1000) };
}
