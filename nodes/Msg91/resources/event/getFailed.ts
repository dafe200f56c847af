import { collection } from '../../../shared/fields/collection';
import { day } from '../../../shared/fields/day';
import { text } from '../../../shared/fields/values';
import type { Request } from '../../../shared/http/request';
import { pages, type Page } from '../../../shared/operation/operation';
import { failedEventsPage, readFailedEvents } from '../../api/failedEvents';
import { ZONE } from '../../api/reports';
import { whenUnknown } from '../../api/templates';
import { CAMPAIGNS } from '../../api/campaigns';
import { listFields } from '../../fields/options';
import { apiPath, pathOf, SEGMENTO } from '../../fields/segmento';

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
      'Only events of one run, by the ID that running gave. It is used where MSG91 knows nothing but the error log of campaigns.',
  });

const bound = <const N extends 'startDate' | 'endDate'>(name: N, displayName: string, description: string) =>
  day({ displayName, name, type: 'dateTime', default: '', description }, { zone: ZONE });

/**
 * No page of MSG91 shows the path of failed events; where it is not known, the error log of campaigns is asked, which
 * MSG91's own dashboard reads.
 */
export const getFailed = pages({
  name: 'Get Failed',
  action: 'Get failed events',
  description:
    'Get events of a campaign that failed, with the reason. No public page confirms the path of this call: if MSG91 does not know it, the error log of campaigns is asked, or the path that is set in the option API Path.',
  fields: [
    campaignId(),
    ...listFields(apiPath(PATH)),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      bound('startDate', 'Start Date', 'Only events of this day and later'),
      bound('endDate', 'End Date', 'Only events of this day and earlier'),
      requestId(),
    ]),
  ],
  pages: {
    size: 100,
    request: ({ campaignId: id, filters, options }, page) => {
      const query = {
        page: page.number,
        limit: page.size,
        start_date: filters.startDate,
        end_date: filters.endDate,
      };
      const path = pathOf(options.apiPath ?? PATH, { campaignId: id });
      const otherwise =
        options.apiPath === undefined ? whenUnknown(errorLog(filters.requestId ?? id, page)) : undefined;
      return { method: 'GET', path, query, ...(otherwise ? { otherwise } : {}) };
    },
    read: readFailedEvents,
    raw: failedEventsPage,
  },
});

function errorLog(id: string, { number, size }: Page): Request {
  const query = { itemsPerPage: size, pageNo: number, request_id: id };
  return { method: 'GET', path: `${CAMPAIGNS}/requestIdError`, query };
}
