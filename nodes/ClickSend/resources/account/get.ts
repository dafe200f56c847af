import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { picked } from '../../api/rows';
import { callOptions } from '../../fields/options';

const SHOWN = [
  'user_id',
  'username',
  'user_email',
  'user_phone',
  'active',
  'banned',
  'balance',
  'balance_commission',
  'country',
  'default_country_sms',
  'timezone',
  'setting_unicode_sms',
  'setting_sms_message_char_limit',
  'on_trial',
  'trial_expiry',
  'auto_recharge',
];

/** GET /account (developers.clicksend.com, "Get account details"): there is no call for the balance alone. */
export const get = call({
  name: 'Get',
  action: 'Get account',
  description: 'Get the balance and the settings of the account; API keys are left out',
  fields: [simplify(), callOptions()],
  request: () => ({ method: 'GET', path: '/account' }),
  rows: (answer) => [tidy(dataOf(answer))],
});

function tidy(account: IDataObject): IDataObject {
  const currency = asObject(account._currency) ?? {};
  const subaccount = asObject(account._subaccount) ?? {};
  return {
    ...picked(account, SHOWN),
    ...picked(currency, ['currency_name_short']),
    ...picked(subaccount, ['subaccount_id', 'api_username']),
  };
}
