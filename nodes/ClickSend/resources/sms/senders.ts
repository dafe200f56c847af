import type { IDataObject } from 'n8n-workflow';
import { entries } from '../../../shared/fields/entries';
import { choice, text } from '../../../shared/fields/values';
import { countryCode } from '../../fields/country';
import { senderOf } from '../../fields/from';

const SHARED = 'shared_longcode';

/** Senders by the recipient's country (developers.clicksend.com, "Send SMS": `senders`). */
export const senders = () =>
  entries(
    {
      displayName: 'Senders per Country',
      name: 'senders',
      entryName: 'Sender',
      description:
        'Who messages come from, by the country of the recipient. ClickSend uses the default sender of the account where none fits.',
    },
    [recipientCountryCode(), senderType(), senderId(), senderCountryCode()],
  );

const recipientCountryCode = () =>
  countryCode({
    displayName: 'Recipient Country',
    name: 'recipientCountryCode',
    required: true,
    description: 'Country of the recipients that this sender is for',
  });

const senderType = () =>
  choice(
    {
      displayName: 'Sender Type',
      name: 'senderType',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Number or Name of the Account', value: 'own' },
        { name: 'Shared Number', value: SHARED },
      ],
      default: 'own',
      description: 'Whether messages come from a sender of the account or from a number of ClickSend',
    },
    ['own', SHARED] as const,
  );

const senderId = () =>
  text({
    displayName: 'Sender ID',
    name: 'senderId',
    type: 'string',
    required: true,
    default: '',
    displayOptions: { show: { senderType: ['own'] } },
    placeholder: 'e.g. +61422222222',
    description: 'A number of the account, or an approved name of 3 to 11 letters and digits',
  });

const senderCountryCode = () =>
  countryCode({
    displayName: 'Sender Country',
    name: 'senderCountryCode',
    displayOptions: { show: { senderType: [SHARED] } },
    description: "Country of the shared number. Left empty, it is the recipient's country.",
  });

type Senders = ReturnType<ReturnType<typeof senders>['read']>;

/**
 * The senders as the call takes them.
 * @throws {InvalidInput} for a sender that is neither a number nor a name that ClickSend allows
 */
export function sendersEntry(chosen: Senders): IDataObject[] {
  return chosen.map(
    ({ recipientCountryCode: recipient, senderType: type, senderId: id, senderCountryCode }) =>
      type === SHARED
        ? {
            recipient_country_code: recipient,
            sender_type: SHARED,
            ...(senderCountryCode === undefined ? {} : { sender_country_code: senderCountryCode }),
          }
        : { recipient_country_code: recipient, sender_id: senderOf(id ?? '', 'Sender ID') },
  );
}
