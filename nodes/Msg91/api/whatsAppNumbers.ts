import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Request } from '../../shared/http/request';

/** The numbers of the account (docs.msg91.com, "Get WhatsApp Numbers"). */
export const whatsAppNumbersRequest: Request = { method: 'GET', path: '/whatsapp/whatsapp-activation/' };

/** Rows of the answer, each with its number as `integrated_number` first. */
export function whatsAppNumbersIn(body: unknown): IDataObject[] {
  const data = asObject(body)?.data;
  const rows = Array.isArray(data) ? asRows(data) : asRows(asObject(data)?.data);
  return rows.map((row) => ({ integrated_number: numberOf(row) ?? null, ...row }));
}

/** Accounts differ in the name of the number. */
function numberOf(row: IDataObject): string | undefined {
  const names = ['integrated_number', 'phone_number', 'number', 'whatsapp_number', 'mobile'];
  return names.map((name) => asText(row[name])).find(Boolean);
}
