/** What MSG91 reports on. */
export type Msg91Event =
  | 'smsReport'
  | 'otpReport'
  | 'emailEvent'
  | 'whatsAppInbound'
  | 'whatsAppStatus'
  | 'voiceReport'
  | 'rcsReport';

/** One report: what the marks stand for, as text; those left out have a sample value. */
export type Report = Record<string, string>;

/** An event that MSG91 pushes to a webhook which somebody created in its dashboard. */
export interface Msg91Push {
  vendor: 'msg91';
  event: Msg91Event;
  /** The webhook's address. */
  url: string;
  /** Its custom headers. */
  headers?: Record<string, string>;
  /** "Webhook (New)" when left out; the old ones report SMS and one-time passwords alone. */
  form?: 'new' | 'v2' | 'v3' | 'v4';
  /** The body of a new webhook, with marks such as `{{requestId}}`; every mark under its own name when left out. */
  template?: string;
  /** A sample report when left out. Several share one push in the forms v2 and v4, and have one each otherwise. */
  reports?: Report[];
  /** Id of a message in the ledger that the reports are about; its state follows the first one. */
  messageId?: string;
}
