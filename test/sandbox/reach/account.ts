import type { World } from '../world';
import { Contacts, seedContacts } from './contacts/contacts';
import type { StoredMessage } from './messages/message';
import { Shortlinks } from './shortlinks/shortlinks';

/** The number by which messages of the account go out and come in. */
export const shortCode = '0050230000999';

/** Everything that one Reach account holds. */
export interface ReachAccount {
  world: World;
  contacts: Contacts;
  messages: StoredMessage[];
  shortlinks: Shortlinks;
  /** When each `id`, or each recipient and text without one, was last sent. */
  lastSent: Map<string, number>;
}

/** A fresh account with the contacts of the seed. */
export function createAccount(world: World): ReachAccount {
  const contacts = new Contacts();
  seedContacts(contacts);
  return { world, contacts, messages: [], shortlinks: new Shortlinks(), lastSent: new Map() };
}
