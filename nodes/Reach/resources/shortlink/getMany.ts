import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { limit, returnAll } from '../../../shared/fields/paging';
import { timeout } from '../../../shared/fields/sending';
import { InvalidInput } from '../../../shared/fields/field';
import { pages } from '../../../shared/operation/operation';
import { localDay, offsetHours, USUAL_ZONE } from '../../api/dates';
import { readShortlinks, tidyShortlink } from '../../api/shortlinks';
import { calendarDay } from '../../fields/calendarDay';
import { timezone } from '../../fields/timezone';

const startDate = () =>
  calendarDay({
    displayName: 'Start Date',
    name: 'startDate',
    type: 'dateTime',
    default: '',
    description: 'Only links created on this day or later',
  });

const endDate = () =>
  calendarDay({
    displayName: 'End Date',
    name: 'endDate',
    type: 'dateTime',
    default: '',
    description: 'Only links created on this day or earlier',
  });

/** GET short_link/ (contract 4.5). There are no pages: `offset` is the zone of the days. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many short links',
  description:
    'Get short links and their visits; Reach gives them in one answer, so narrow the dates for fewer',
  fields: [
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      startDate(),
      endDate(),
    ]),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      timezone(),
      timeout(30),
    ]),
  ],
  check: ({ filters: { startDate: from, endDate: to }, options: { timezone: zone = USUAL_ZONE } }) => {
    if (from !== undefined && to !== undefined && localDay(to, zone) < localDay(from, zone))
      throw new InvalidInput('End Date', "lies before 'Start Date'");
    return [];
  },
  pages: {
    size: 1000,
    request: ({ filters, returnAll: all, limit: wanted, options }, { size }) => {
      const zone = options.timezone ?? USUAL_ZONE;
      return {
        method: 'GET',
        path: '/short_link/',
        query: {
          start_date: filters.startDate === undefined ? undefined : localDay(filters.startDate, zone),
          end_date: filters.endDate === undefined ? undefined : localDay(filters.endDate, zone),
          limit: all ? undefined : (wanted ?? size),
          offset: offsetHours(filters.endDate, zone),
        },
      };
    },
    read: readShortlinks,
    tidy: tidyShortlink,
  },
});
