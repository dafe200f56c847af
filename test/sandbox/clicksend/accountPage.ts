import { clickSendKey, clickSendUser } from '../credentials';
import { subaccountId, userId } from './account';
import { currency } from './envelope';

/** The `data` of `GET /account`, the live API key included as the vendor does. */
export function accountData() {
  return {
    user_id: userId,
    username: clickSendUser,
    user_email: 'sandbox@example.com',
    user_phone: '+61411111111',
    active: 1,
    banned: 0,
    balance: '103.456789',
    balance_commission: '0.000000',
    country: 'AU',
    default_country_sms: 'AU',
    timezone: 'Australia/Perth',
    setting_unicode_sms: 1,
    setting_sms_message_char_limit: 8,
    on_trial: 0,
    trial_expiry: null,
    auto_recharge: 0,
    ai_enabled: false,
    _currency: { ...currency, min_recharge_amount: '20.00', max_recharge_amount: '2000.00' },
    _subaccount: subaccount(),
    _referrer_chosen: null,
  };
}

function subaccount() {
  return {
    subaccount_id: subaccountId,
    api_username: clickSendUser,
    email: 'sandbox@example.com',
    api_key: clickSendKey,
    is_main: 1,
    access_sms: 1,
    access_mms: 1,
    access_voice: 1,
    access_fax: 1,
    access_post: 1,
    access_email: 1,
    access_contacts: 1,
    access_reporting: 1,
  };
}
