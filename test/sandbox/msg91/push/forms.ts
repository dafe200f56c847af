import type { Msg91Push, Report } from './order';

/** One call of a webhook. */
export interface Body {
  type: string;
  text: string;
}

const userId = '391846';
const JSON_TYPE = 'application/json';

/** The calls that carry these reports, in the form of the webhook. */
export function bodiesOf({ form = 'new', template }: Msg91Push, reports: Report[]): Body[] {
  switch (form) {
    case 'v2':
      return [asForm(reports)];
    case 'v3':
      return reports.map((report) => json(singleForm(report)));
    case 'v4':
      return [json([{ event: 'delivered', data: reports.map(cleverTapRow) }])];
    case 'new':
      return reports.map((report) =>
        template === undefined ? json(report) : { type: JSON_TYPE, text: fill(template, report) },
      );
  }
}

/** What stands in the template of a mark's value is escaped for the JSON text around it. */
function fill(template: string, report: Report): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) =>
    JSON.stringify(report[name] ?? '').slice(1, -1),
  );
}

function asForm(reports: Report[]): Body {
  const { requestId = '', senderId = '', campaignName = '' } = reports[0] ?? {};
  const data = [
    { senderId, requestId, userId, campaignName, report: reports.map((each) => rowOf(each, requestId)) },
  ];
  return {
    type: 'application/x-www-form-urlencoded',
    text: new URLSearchParams({ data: JSON.stringify(data) }).toString(),
  };
}

/** What both old forms say of one number. */
function numberForm(report: Report): Record<string, string> {
  return {
    date: '2025-07-14 20:34:09',
    number: report.telNum ?? '',
    status: report.status ?? '',
    desc: report.status === '1' ? 'DELIVERED' : 'FAILED',
    amount: report.credit ?? '',
    credit: report.credit ?? '',
    INMSID: report.INMSID ?? '',
    CRQID: report.CRQID ?? '',
  };
}

/** A row of v2; a request ID of its own only where the recipients do not share one. */
function rowOf(report: Report, shared: string): Record<string, string> {
  const { requestId = '' } = report;
  return {
    ...numberForm(report),
    ctCode: '91',
    clientid: report.clientId ?? '',
    failedReason: report.failureReason ?? '',
    ...(requestId === shared ? {} : { requestId }),
  };
}

/** The object of v3. */
function singleForm(report: Report): Record<string, string> {
  const { senderId = '', requestId = '', campaignName = '' } = report;
  return { ...numberForm(report), senderId, requestId, userId, campaignName };
}

function cleverTapRow(report: Report) {
  return { meta: '', INMSID: report.INMSID ?? '', description: 'delivered', ts: 1_752_505_449 };
}

function json(value: unknown): Body {
  return { type: JSON_TYPE, text: JSON.stringify(value) };
}
