import { pickedOrTyped } from '../../shared/fields/account';
import { locator } from '../../shared/fields/values';

/**
 * Who a message comes from: a dedicated number, an approved own number or an approved alpha tag. A value that is
 * typed or comes from an expression is passed on as it is: the account, not its form, decides whether it may be used.
 */
export const sender = () =>
  locator({
    displayName: 'From',
    name: 'from',
    type: 'resourceLocator',
    default: { mode: 'list', value: '' },
    description:
      'Number or name that the message comes from: a dedicated number, an approved own number or an approved alpha tag (3 to 11 letters and digits, which nobody can reply to). Left empty, ClickSend chooses.',
    ...pickedOrTyped('searchSenders', 'Choose a sender...', {
      title: 'By Number or Name',
      example: 'e.g. +61422222222',
      pattern: '^\\s*(\\+?[0-9 ().-]{3,20}|[A-Za-z0-9+]{3,11})\\s*$',
      problem: 'A sender is a phone number, or a name of 3 to 11 letters and digits',
    }),
  });
