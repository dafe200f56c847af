/** A contact with every field of the vendor's contact object but the list's name. */
export interface Contact {
  contact_id: number;
  list_id: number;
  phone_number: string;
  first_name: string | null;
  last_name: string | null;
  custom_1: string;
  custom_2: string;
  custom_3: string;
  custom_4: string;
  date_added: number;
  date_updated: number;
  fax_number: string | null;
  organization_name: string | null;
  email: string | null;
  address_line_1: string | null;
  address_line_2: string | null;
  address_city: string | null;
  address_state: string | null;
  address_postal_code: string | null;
  address_country: string | null;
}

export interface ContactList {
  list_id: number;
  list_name: string;
  list_email_id: string;
  contacts: Contact[];
}

export type NewContact = Pick<Contact, 'phone_number'> & Partial<Contact>;

/** The account's contact lists. */
export class ContactLists {
  private lists: ContactList[] = [];
  private lastList = 9000;
  private lastContact = 500000;

  constructor(private readonly now: () => number) {}

  /** Adds a list with its contacts, for tests that need their own. */
  add(name: string, contacts: NewContact[] = []): ContactList {
    this.lastList += 1;
    const list = {
      list_id: this.lastList,
      list_name: name,
      list_email_id: emailIdOf(this.lastList),
      contacts: [],
    };
    this.lists.push(list);
    for (const contact of contacts) this.addContact(list, contact);
    return list;
  }

  addContact(list: ContactList, contact: NewContact): Contact {
    this.lastContact += 1;
    const row = {
      ...emptyContact(this.now()),
      ...contact,
      contact_id: this.lastContact,
      list_id: list.list_id,
    };
    list.contacts.push(row);
    return row;
  }

  all(): ContactList[] {
    return this.lists;
  }

  remove(list: ContactList): void {
    this.lists = this.lists.filter((kept) => kept !== list);
  }

  find(id: string | number): ContactList | undefined {
    return this.lists.find((list) => String(list.list_id) === String(id));
  }
}

/** The row that list endpoints show. */
export function listRow({ contacts, ...list }: ContactList) {
  return { ...list, _contacts_count: contacts.length, _import_in_progress: 0, _optout_in_progress: 0 };
}

/** The lists that every sandbox starts with. */
export function seedLists(lists: ContactLists): void {
  lists.add('Customers', [
    { phone_number: '+61411000001', first_name: 'Ada', last_name: 'Demo', custom_1: 'gold' },
    { phone_number: '+61411000002', first_name: 'Bob', last_name: 'Sample', email: 'bob@example.com' },
    { phone_number: '+61411000003', first_name: 'Chloé', last_name: 'Test', address_city: 'Perth' },
  ]);
  lists.add('VIP', [{ phone_number: '+61411000001', first_name: 'Ada', last_name: 'Demo' }]);
  lists.add('Opt-Out List');
}

function emailIdOf(id: number): string {
  return `LIST${String(id).padStart(12, '0')}`;
}

function emptyContact(now: number): Omit<Contact, 'contact_id' | 'list_id' | 'phone_number'> {
  return {
    first_name: null,
    last_name: null,
    custom_1: '',
    custom_2: '',
    custom_3: '',
    custom_4: '',
    date_added: now,
    date_updated: now,
    fax_number: null,
    organization_name: null,
    email: null,
    address_line_1: null,
    address_line_2: null,
    address_city: null,
    address_state: null,
    address_postal_code: null,
    address_country: 'AU',
  };
}
