import { pickedOrTyped, type TypedForm } from '../../shared/fields/account';
import { locator } from '../../shared/fields/values';

/** Who a message comes from; the account, not the form of what is typed, decides whether it may be used. */
const sender = (description: string, searchListMethod: string, typed: TypedForm) =>
  locator({
    displayName: 'From',
    name: 'from',
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    description,
    ...pickedOrTyped(searchListMethod, 'Choose a sender...', typed),
  });

const EXAMPLE = 'e.g. +61422222222';

/** A dedicated number, an approved own number or an approved alpha tag. */
export const anySender = () =>
  sender(
    'Number or name that the message comes from: a dedicated number, an approved own number or an approved alpha tag (3 to 11 letters and digits, which nobody can reply to). Left empty, ClickSend chooses.',
    'searchSenders',
    {
      title: 'Number',
      example: 'e.g. +61422222222 or MyShop',
      pattern: '^\\s*(\\+?[0-9 ().-]{3,20}|[A-Za-z0-9+]{3,11})\\s*$',
      problem: 'A sender is a phone number, or a name of 3 to 11 letters and digits',
    },
  );

/** A number that the account rents: names and own numbers are for SMS alone. */
export const rentedNumber = () =>
  sender(
    'Number of the account that the message comes from: a name is not possible here. Left empty, ClickSend chooses.',
    'searchSenderNumbers',
    {
      title: 'Number',
      example: EXAMPLE,
      pattern: '^\\s*\\+?[0-9 ().-]{3,20}\\s*$',
      problem: 'The sender is a phone number',
    },
  );
