import { isObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';

/** One number of a flow call with its variables. */
export interface FlowRecipient {
  mobile: string;
  variables: Record<string, string>;
  reference: string;
}

const ownFields = new Set([
  'template_id',
  'flow_id',
  'recipients',
  'mobiles',
  'sender',
  'short_url',
  'short_url_expiry',
  'realTimeResponse',
  'route',
  'unicode',
  'schtime',
  'CRQID',
  'UUID',
  'clientId',
  'metadata',
  'node_id',
]);

/** The numbers of both forms of the call: `recipients`, or `mobiles` with variables beside it. */
export function recipientsOf(body: JsonObject): FlowRecipient[] {
  const rows = Array.isArray(body.recipients) ? body.recipients.filter(isObject) : [body];
  return rows.flatMap((row) => {
    const reference = textOf(row.CRQID) || textOf(body.CRQID);
    const variables = variablesOf(row);
    return numbersOf(row.mobiles).map((mobile) => ({ mobile, variables, reference }));
  });
}

/** Unix milliseconds of `schtime`; undefined when absent, NaN when unreadable. */
export function scheduleOf({ schtime }: JsonObject): number | undefined {
  const text = textOf(schtime);
  if (text === '') return undefined;
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  // The vendor's own zone.
  return iso ? Date.parse(`${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}+05:30`) : NaN;
}

function numbersOf(mobiles: unknown): string[] {
  return textOf(mobiles)
    .split(',')
    .filter((number) => number !== '');
}

function variablesOf(row: JsonObject): Record<string, string> {
  const entries = Object.entries(row).filter(([name]) => !ownFields.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]));
}
