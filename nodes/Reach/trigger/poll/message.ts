import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../../shared/http/json';
import { createdAt, USUAL_ZONE } from '../../api/dates';
import { tidyMessage } from '../../api/messages';
import { keyOf } from '../key';
import type { Options } from './options';

/** Whether the user wants to hear of a message. */
export function isWanted(message: IDataObject, { msisdn, textContains }: Options): boolean {
  const isFrom = msisdn === undefined || plainDigits(message.msisdn) === plainDigits(msisdn);
  return isFrom && lowerCased(message.message).includes(lowerCased(textContains));
}

function plainDigits(number: unknown): string {
  return (asText(number) ?? '').replace(/\D/g, '').replace(/^0+/, '');
}

function lowerCased(text: unknown): string {
  return (asText(text) ?? '').toLowerCase();
}

/** The item of a message, with its time in ISO 8601 and the key that it has for good. */
export function itemOf(
  message: IDataObject,
  { timezone: zone = USUAL_ZONE }: Options,
  simplify = true,
): IDataObject {
  const time = createdAt(message, zone);
  const raw = { ...message, ...(time === undefined ? {} : { createdAt: time }) };
  return { ...(simplify ? tidyMessage(message, zone) : raw), deliveryKey: keyOf(message) };
}
