import { collection } from '../../../shared/fields/collection';
import { day } from '../../../shared/fields/day';
import { InvalidInput } from '../../../shared/fields/field';
import { optional } from '../../../shared/fields/optional';
import { text } from '../../../shared/fields/values';
import type { Request } from '../../../shared/http/request';
import { pages, type Page } from '../../../shared/operation/operation';
import { failedEventsPage, readFailedEvents } from '../../api/failedEvents';
import { ZONE } from '../../api/reports';
import { whenUnknown } from '../../api/templates';
import { CAMPAIGNS } from '../../api/campaigns';
import { listFields } from '../../fields/options';
import { apiPath, pathOf, phonebookId, SEGMENTO } from '../../fields/segmento';

const PATH = `${SEGMENTO}/campaigns/{campaignId}/failed-events`;

const campaignId = () =>
  text({
    displayName: 'Campaign ID',
    name: 'campaignId',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. 41',
    description: "ID of the campaign, as 'Campaign: Get Many' gives it",
  });

const requestId = () =>
  text({
    displayName: 'Request ID',
    name: 'requestId',
    type: 'string',
    default: '',
    description:
      "ID that 'Campaign: Run' gave. Where MSG91 does not know the path of failed events, the error log of this run is read instead.",
  });

const bound = <const N extends 'startDate' | 'endDate'>(name: N, displayName: string, description: string) =>
  day({ displayName, name, type: 'dateTime', default: '', description }, { zone: ZONE });

/**
 * No page of MSG91 shows the path of failed events; where it is not known, the error log of a run is asked, which
 * MSG91's own dashboard reads. That log knows no campaigns: without a run's ID nobody could tell whether an empty
 * answer is one.
 */
export const getFailed = pages({
  name: 'Get Failed',
  action: 'Get failed events',
  description:
    'Get events of a campaign that failed, with the reason. No public page confirms the path of this call: if MSG91 does not know it, give the Request ID of a run under Filters, whose error log is read then, or set another path in the option API Path.',
  fields: [
    campaignId(),
    ...listFields(apiPath(PATH), optional(phonebookId())),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      bound('startDate', 'Start Date', 'Only events of this day and later'),
      bound('endDate', 'End Date', 'Only events of this day and earlier'),
      requestId(),
    ]),
  ],
  check: ({ filters: { startDate, endDate }, options }) => {
    if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
      throw new InvalidInput('End Date', `lies before the Start Date: ${endDate}`);
    }
    if (options.apiPath?.includes('{phonebookId}') && options.phonebookId === undefined) {
      throw new InvalidInput('Phonebook ID', "is empty, and 'API Path' has a place for it");
    }
    return [];
  },
  pages: {
    size: 100,
    request: ({ campaignId: id, filters, options }, page) => {
      const { apiPath: pattern = PATH, phonebookId: phonebook } = options;
      const query = {
        campaign_id: pattern.includes('{campaignId}') ? undefined : id,
        page: page.number,
        limit: page.size,
        start_date: filters.startDate,
        end_date: filters.endDate,
      };
      const path = pathOf(pattern, { campaignId: id, ...(phonebook ? { phonebookId: phonebook } : {}) });
      const asksLog = options.apiPath === undefined && filters.requestId !== undefined;
      return {
        method: 'GET',
        path,
        query,
        ...(asksLog ? { otherwise: whenUnknown(errorLog(filters.requestId ?? '', page)) } : {}),
      };
    },
    read: readFailedEvents,
    raw: failedEventsPage,
  },
});

function errorLog(id: string, { number, size }: Page): Request {
  const query = { itemsPerPage: size, pageNo: number, request_id: id };
  return { method: 'GET', path: `${CAMPAIGNS}/requestIdError`, query };
}
