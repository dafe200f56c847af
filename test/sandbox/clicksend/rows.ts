import type { RowStatus } from './rowStatus';

/** A row of a send reply whose message was accepted. */
export interface AcceptedSms {
  direction: 'out';
  date: number;
  to: string;
  body: string;
  from: string;
  schedule: number;
  message_id: string;
  message_parts: number;
  message_price: string;
  from_email: string | null;
  list_id: number | null;
  custom_string: string;
  contact_id: number | null;
  user_id: number;
  subaccount_id: number;
  is_shared_system_number: boolean;
  country: string;
  carrier: string;
  status: 'SUCCESS';
}

/** A row whose message was refused: shorter, as recorded from the vendor. */
export interface RejectedSms {
  to: string;
  body: string;
  from: string;
  schedule: '';
  message_id: string;
  custom_string: string;
  is_shared_system_number: boolean;
  status: Exclude<RowStatus, 'SUCCESS'>;
  message_parts?: 0;
  message_price?: '0.0000';
  country?: string;
  carrier?: string;
}

export type SmsRow = AcceptedSms | RejectedSms;

/** A row of the SMS history, inbound and outbound. */
export interface HistoryRow {
  direction: 'out' | 'in';
  date: number;
  to: string;
  body: string;
  status: string;
  from: string;
  schedule: string;
  status_code: string | null;
  status_text: string | null;
  error_code: string | null;
  error_text: string | null;
  message_id: string;
  message_parts: number;
  message_price: string;
  from_email: string | null;
  list_id: number | null;
  custom_string: string;
  contact_id: number | null;
  user_id: number;
  subaccount_id: number;
  country: string;
  carrier: string;
  first_name: string | null;
  last_name: string | null;
  _api_username: string;
}

/** What receipts speak of. */
export type ReceiptChannel = 'sms' | 'voice' | 'email' | 'fax';

/** A row of the receipts queue. */
export interface ReceiptRow {
  timestamp_send: number;
  timestamp: number;
  message_id: string;
  status_code: string;
  status_text: string;
  error_code: string | null;
  error_text: string | null;
  custom_string: string;
  subaccount_id: number;
  message_type: ReceiptChannel;
  digits: string | null;
}

/** A row of the inbound queue. */
export interface InboundRow {
  timestamp: number;
  from: string;
  to: string;
  body: string;
  original_body: string | null;
  original_message_id: string | null;
  custom_string: string;
  message_id: string;
  _keyword: string;
}
