import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { limit, returnAll, startPage } from '../../../shared/fields/paging';
import { timeout } from '../../../shared/fields/sending';
import { InvalidInput } from '../../../shared/fields/field';
import { pages } from '../../../shared/operation/operation';
import { localTime, USUAL_ZONE } from '../../api/dates';
import { MOST_ROWS, readList } from '../../api/list';
import { hasTag, tidyListed } from '../../api/messages';
import { filters } from '../../fields/messageFilters';
import { endDate, startDate } from '../../fields/period';
import { timezone } from '../../fields/timezone';

/** GET messages (contract 2.2): sent and received messages of a period, by offset. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many messages',
  description: 'Get messages that were sent or received in a period',
  fields: [
    startDate(),
    endDate(),
    returnAll(),
    limit(),
    simplify(),
    filters(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      startPage(),
      timezone(),
      timeout(90),
    ]),
  ],
  check: ({ startDate: from, endDate: to }) => {
    if (to < from) throw new InvalidInput('End Date', "lies before 'Start Date'");
    return [];
  },
  pages: {
    size: MOST_ROWS,
    request: ({ startDate: from, endDate: to, filters: chosen, options }, { offset, size }) => ({
      method: 'GET',
      path: '/messages',
      query: {
        start_date: localTime(from, options.timezone ?? USUAL_ZONE),
        end_date: localTime(to, options.timezone ?? USUAL_ZONE),
        direction: chosen.direction ?? 'ALL',
        msisdn: chosen.msisdn,
        group_short_name: chosen.groupShortName,
        user: chosen.user,
        include_recipients: chosen.includeRecipients || undefined,
        delivery_status_enable: chosen.deliveryStatusEnable || undefined,
        start: offset,
        limit: size,
      },
      timeout: 90_000,
    }),
    read: readList,
    keep: (row, { filters: chosen }) => hasTag(row, chosen.groupShortName),
    tidy: (row, { options }) => tidyListed(row, options.timezone ?? USUAL_ZONE),
  },
});
