import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { choice, text } from '../../../shared/fields/values';
import { asObject, asRows } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { analyticsRequest } from '../../api/reports';
import { callOptions } from '../../fields/options';
import { checkStatisticsPeriod, statisticsPeriod, timeZone } from '../../fields/period';
import { product } from './product';

const groupBy = () =>
  choice(
    {
      displayName: 'Group By',
      name: 'groupBy',
      type: 'options',
      options: [
        { name: 'Campaign Node', value: 'nodeId' },
        { name: 'Country', value: 'country' },
        { name: 'Date', value: 'date' },
        { name: 'Plugin', value: 'plugin' },
        { name: 'Request', value: 'reqId' },
      ],
      default: 'date',
      description: "What one row stands for. Not confirmed by MSG91's current pages.",
    },
    ['date', 'country', 'nodeId', 'plugin', 'reqId'] as const,
    'groupBy',
  );

const filter = <const N extends string>(name: N, displayName: string, description: string) =>
  text({ displayName, name, type: 'string', default: '', description }, {}, name);

/** GET /report/analytics/p/sms and /report/analytics/p/otp (docs.msg91.com, "SMS Analytics"). */
export const getAnalytics = call({
  name: 'Get Analytics',
  action: 'Get SMS analytics',
  description:
    'Count sent, delivered, failed and rejected SMS or one-time passwords by day, for up to 31 days',
  fields: [
    product(),
    ...statisticsPeriod(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      groupBy(),
      filter(
        'campaignId',
        'Campaign ID',
        "Only messages of one campaign, by its ID. Not confirmed by MSG91's current pages.",
      ),
      filter(
        'campaignName',
        'Campaign Name',
        "Only messages of one campaign, by its name. Not confirmed by MSG91's current pages.",
      ),
      filter('route', 'Route', "Only messages of one route. Not confirmed by MSG91's current pages."),
      timeZone(),
    ]),
    callOptions(),
  ],
  check: checkStatisticsPeriod,
  request: ({ product: kind = 'sms', startDate, endDate, filters }) =>
    analyticsRequest(`p/${kind}`, { startDate, endDate, ...filters }),
  rows: (body) => asRows(asObject(body)?.data),
});
