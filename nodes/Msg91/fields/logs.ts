import { collection } from '../../shared/fields/collection';
import { simplify } from '../../shared/fields/output';
import { limit, returnAll } from '../../shared/fields/paging';
import { timeout } from '../../shared/fields/sending';
import { text, texts } from '../../shared/fields/values';
import type { Page } from '../../shared/operation/operation';
import { logsRequest, MOST_LOG_ROWS, readLogs } from '../api/reports';
import { logPeriod, timeZone } from './period';

const requestId = () =>
  text(
    {
      displayName: 'Request ID',
      name: 'requestId',
      type: 'string',
      default: '',
      description: 'Only the messages of one request, by the ID that sending gave',
    },
    {},
    'requestId',
  );

const columns = (known: string) =>
  texts({
    displayName: 'Fields',
    name: 'fields',
    type: 'string',
    default: '',
    placeholder: 'e.g. requestId, telNum, status',
    description: `Names of the fields to return, separated by commas. Left empty, MSG91 chooses. Known are: ${known}.`,
  });

/** @param known the fields that a log row of this product may have */
export const logFields = (known: string) =>
  [
    ...logPeriod(),
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      requestId(),
      columns(known),
      timeZone(),
    ]),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [timeout(30)]),
  ] as const;

export interface LogQuestion {
  startDate: string;
  endDate: string;
  filters: { requestId?: string; fields?: string[]; timeZone?: string };
}

/** @param productOf the end of the path for these parameters */
export function logPages<P extends LogQuestion>(productOf: (parameters: P) => string) {
  return {
    size: MOST_LOG_ROWS,
    request: (parameters: P, page: Page) => {
      const { startDate, endDate, filters } = parameters;
      const { requestId: id, fields = [], timeZone: zone } = filters;
      const query = { startDate, endDate, requestId: id, fields: fields.join(','), timeZone: zone };
      return logsRequest(productOf(parameters), query, page);
    },
    read: readLogs,
  };
}
