import { get, paging, period, post, put } from './endpoint';
import type { Endpoint } from './endpoint';
import { countryCode, deviating, emailAddress, id, oneOf, order, perRow } from './fields';
import { required, search, text, textUpTo, unused, whole, yesNo, zeroOrOne } from './fields';
import type { Fields, Shape } from './fields';

const list_id = deviating(
  id,
  'Published as text for SMS, as a number for voice and fax: ClickSend gives and takes both, a number is sent.',
);
const anyTime = 'The price does not depend on the time.';
const elsewhere = 'Published for the other kinds of message; for this one in older pages and in answers.';

const body = perRow(required(text), 'EMPTY_MESSAGE');
const schedule = perRow(whole, 'INVALID_SCHEDULE');
const common = {
  to: text,
  source: text,
  custom_string: text,
  country: countryCode,
  list_id,
} satisfies Fields;
/** At most 1,000 messages in a call, each to a number or to a list. */
const messages = (fields: Fields, beside: Fields = {}): Shape => ({
  fields: {
    ...beside,
    messages: required({
      list: { of: { fields, exactlyOne: ['to', 'list_id'] }, entry: 'message', most: 1000 },
    }),
  },
});

const senders: Fields = {
  recipient_country_code: required(countryCode),
  sender_id: text,
  sender_type: oneOf('shared_longcode'),
  sender_country_code: countryCode,
};

const smsCall: Fields = {
  shorten_urls: yesNo,
  senders: {
    list: {
      entry: 'sender',
      of: {
        fields: senders,
        some: ['sender_id', 'sender_type'],
      },
    },
  },
};

const sms: Fields = { ...common, body, from: text, schedule };

const smsEndpoints: Endpoint[] = [
  post(
    '/sms/send',
    messages(
      {
        ...sms,
        from_email: emailAddress,
        contact_id: whole,
        exclude_no_sender_id_recipients: yesNo,
      },
      smsCall,
    ),
  ),
  post(
    '/sms/price',
    messages(
      {
        ...sms,
        schedule: unused(schedule, anyTime),
        contact_id: unused(text, 'It is retired, and a price has nobody to give it back to.'),
        show_summary: unused(yesNo, 'No other source knows it, and the summary comes without it.'),
      },
      smsCall,
    ),
  ),
  put('/sms/{message_id}/cancel'),
  { ...put('/sms/cancel-all', { fields: { custom_string: text } }), optionalBody: true },
  get('/sms/receipts', paging),
  get('/sms/receipts/{message_id}'),
  { ...put('/sms/receipts-read', { fields: { date_before: whole } }), optionalBody: true },
];

const mms: Fields = {
  ...common,
  custom_string: deviating(text, elsewhere),
  list_id: deviating(id, elsewhere),
  country: deviating(countryCode, elsewhere),
  subject: perRow(required(textUpTo(20)), 'SUBJECT_REQUIRED'),
  body,
  from: deviating(text, 'The table of the page requires it, the schema and its samples do not.'),
  from_email: deviating(emailAddress, elsewhere),
  schedule,
};
const mediaFile = { media_file: required(text) };
const noReplies = 'A price has no replies.';

const voice: Fields = {
  ...common,
  custom_string: deviating(text, 'The table of the page requires it, the schema does not.'),
  country: deviating(countryCode, 'The table of the page requires it, the schema does not.'),
  body,
  voice: perRow(required(oneOf('female', 'male')), 'INVALID_VOICE'),
  lang: perRow(text, 'INVALID_LANG'),
  schedule,
  require_input: zeroOrOne,
  machine_detection: zeroOrOne,
};

const fax: Fields = {
  ...common,
  source: deviating(text, 'The table of the page requires it, the schema does not; our nodes send it.'),
  from: deviating(text, 'The table of the page requires it, the schema and its samples do not.'),
  from_email: emailAddress,
  schedule,
};
const faxFile = { file_url: required(text) };

const priced = (fields: Fields): Fields => ({
  ...fields,
  schedule: unused(schedule, anyTime),
  ...('from_email' in fields ? { from_email: unused(emailAddress, noReplies) } : {}),
});

const columns = ['date', 'username', 'from', 'to', 'status', 'body'];
const searched = ['status', 'to', 'from', 'subaccount_id', 'message_id'];
const history = (path: string, further: Fields): Endpoint => get(path, { ...paging, ...period, ...further });
const asForSms = 'Published for the histories of SMS and, in older pages, of all kinds.';

/** Everything that is sent as `messages` (and SMS receipts). */
export const messageEndpoints: Endpoint[] = [
  ...smsEndpoints,
  post('/mms/send', messages(mms, mediaFile)),
  post('/mms/price', messages(priced(mms), mediaFile)),
  post('/voice/send', messages(voice)),
  post(
    '/voice/price',
    messages(
      { ...priced(voice), from: unused(text, 'It is in this schema only, and a call has no sender.') },
      {},
    ),
  ),
  put('/voice/{message_id}/cancel'),
  put('/voice/cancel-all'),
  post('/fax/send', messages(fax, faxFile)),
  post('/fax/price', messages(priced(fax), faxFile)),
  history('/sms/history', { q: search(...searched), order_by: order(...columns) }),
  history('/mms/history', {
    q: deviating(search(...searched), asForSms),
    order_by: deviating(order(...columns), asForSms),
  }),
  history('/voice/history', {
    q: deviating(search(...searched), asForSms),
    order_by: order('date_added'),
    operator: unused(oneOf('AND', 'OR'), 'Only one field is searched by ClickSend; all are compared here.'),
  }),
  history('/fax/history', {
    q: search(...searched),
    order: order('date_added'),
    order_by: deviating(order('date_added'), 'One page calls it `order`, the others `order_by`.'),
  }),
];
