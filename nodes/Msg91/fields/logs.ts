import { field } from '../../shared/fields/build';
import { InvalidInput } from '../../shared/fields/field';
import { collection } from '../../shared/fields/collection';
import { simplify } from '../../shared/fields/output';
import { limit, returnAll } from '../../shared/fields/paging';
import { timeout } from '../../shared/fields/sending';
import { text, textReader, texts } from '../../shared/fields/values';
import type { Page } from '../../shared/operation/operation';
import { logsRequest, MOST_LOG_ROWS, PAGINATION_TOKEN, readLogs } from '../api/reports';
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

const pageParameter = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'Page Parameter',
      name: 'pageParameter',
      type: 'string',
      default: PAGINATION_TOKEN,
      placeholder: 'e.g. offset',
      description:
        "Name of the query parameter for the place of the next page, needed beyond 1,000 rows. MSG91's pages do not give it. The name 'offset' sends the number of rows before the page, any other one MSG91's token.",
    },
    (value, reading, label) => {
      const name = asText(value, reading, label).trim();
      if (/^\w+$/.test(name)) return name;
      throw new InvalidInput(label, `must be one word, not '${name}'`);
    },
  );
};

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
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      pageParameter(),
      timeout(30),
    ]),
  ] as const;

/** The parameters that all logs have in common; days are YYYY-MM-DD. */
export interface LogQuestion {
  startDate: string;
  endDate: string;
  filters: { requestId?: string; fields?: string[]; timeZone?: string };
  options: { pageParameter?: string };
}

/** @param productOf the end of the path for these parameters */
export function logPages<P extends LogQuestion>(productOf: (parameters: P) => string) {
  return {
    size: MOST_LOG_ROWS,
    request: (parameters: P, page: Page) => {
      const { startDate, endDate, filters, options } = parameters;
      const { requestId: id, fields = [], timeZone: zone } = filters;
      const query = { startDate, endDate, requestId: id, fields: fields.join(','), timeZone: zone };
      return logsRequest(productOf(parameters), query, page, options.pageParameter);
    },
    read: readLogs,
  };
}
