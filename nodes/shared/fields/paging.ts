import { flag, integer } from './values';

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
