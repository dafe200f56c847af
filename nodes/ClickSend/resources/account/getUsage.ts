import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { asObject, asRows } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { picked } from '../../api/rows';
import { callOptions } from '../../fields/options';
import { month, year } from './period';

const CHANNELS = ['sms', 'mms', 'voice', 'fax', 'post', 'postcards', 'email', 'email_transactional'];

/** GET /account/usage/{year}/{month}/subaccount (developers.clicksend.com, "Get account usage"). */
export const getUsage = call({
  name: 'Get Usage',
  action: 'Get usage of account',
  description: 'Get how many messages of each kind the account sent in a month, and what they cost',
  fields: [year(), month(), simplify(), callOptions()],
  request: (parameters) => ({
    method: 'GET',
    path: `/account/usage/${parameters.year}/${parameters.month}/subaccount`,
  }),
  rows: (answer, parameters) => {
    const usage = dataOf(answer);
    const place = { year: parameters.year, month: parameters.month };
    return CHANNELS.filter((channel) => channel in usage || `${channel}_total` in usage).map((channel) => ({
      ...place,
      channel,
      ...channelUsage(usage, channel),
    }));
  },
});

/** One row per channel, with what each user of the account sent. */
function channelUsage(usage: IDataObject, channel: string): IDataObject {
  return {
    ...picked(asObject(usage[`${channel}_total`]) ?? {}, ['count', 'price']),
    ...picked(asObject(usage._currency) ?? {}, ['currency_name_short']),
    subaccounts: asRows(usage[channel]),
  };
}
