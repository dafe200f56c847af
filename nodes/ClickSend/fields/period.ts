import { moment } from '../../shared/fields/values';

/** The two ends of a time span in a history. */
export const dateFrom = () =>
  moment({
    displayName: 'Date From',
    name: 'dateFrom',
    type: 'dateTime',
    default: '',
    description: 'Only what was sent at this time or later',
  });

export const dateTo = () =>
  moment({
    displayName: 'Date To',
    name: 'dateTo',
    type: 'dateTime',
    default: '',
    description: 'Only what was sent at this time or earlier',
  });
