import once from 'lodash/once';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import type { Delivery, Reception } from '../../shared/webhook/receive';
import { keyOf } from './keys';
import { eventNamed, type EventName } from './kind';
import { readOptions, type Options } from './options';
import { reportsIn } from './reports';
import { isInvited, readSecret } from './secret';
import { reportOf } from './tidy';

/** How the trigger takes its pushes. Parameters are read when they are needed: an expression may fail. */
export function receptionOf(context: IWebhookFunctions): Reception {
  const secret = once(() => readSecret(context));
  const expected = once(() => eventNamed(context.getNodeParameter('event')));
  const options = once(() => readOptions(context));
  return {
    invited: (push) => isInvited(push, secret()),
    deliveries: (payload) =>
      reportsIn(payload).flatMap((report) => deliveriesOf(report, expected(), options())),
    dropsRepeats: () => options().dropRepeats ?? true,
  };
}

/** The item of one report; none for another event than the expected one, or an outcome that nobody asked for. */
function deliveriesOf(
  payload: IDataObject,
  expected: EventName | undefined,
  { buckets = [], includeRawPayload = true, unpackJson = true }: Options,
): Delivery[] {
  const report = reportOf(payload, expected, { unpackJson });
  const { event, json, status } = report;
  if (expected !== undefined && event !== expected) return [];
  const isAsked = expected === 'whatsAppInbound' || buckets.length === 0;
  if (!isAsked && !(status && buckets.includes(status.bucket))) return [];
  const raw = includeRawPayload ? { raw: payload } : {};
  return [{ key: keyOf(report, payload), json: { event, ...json, ...raw } }];
}
