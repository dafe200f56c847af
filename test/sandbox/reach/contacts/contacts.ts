export interface Contact {
  msisdn: string;
  phone_number: string;
  country_code: string;
  first_name: string;
  last_name: string;
  full_name: string;
  email?: string;
  custom_field_1?: string;
  custom_field_2?: string;
  custom_field_3?: string;
  custom_field_4?: string;
  custom_field_5?: string;
  status: string;
  added_from: string;
  tags: string[];
  profile_uid: string;
  monitoring: boolean;
}

type NewContact = Pick<Contact, 'msisdn'> & Partial<Omit<Contact, 'full_name' | 'profile_uid'>>;

/** The account's contacts; tags exist as long as a contact wears them. */
export class Contacts {
  private rows = new Map<string, Contact>();
  private last = 0;

  /** Adds a contact, for tests that need their own. */
  add(given: NewContact): Contact {
    this.last += 1;
    const { first_name: first = '', last_name: last = '', msisdn } = given;
    const contact: Contact = {
      phone_number: msisdn.slice(3),
      country_code: msisdn.slice(0, 3),
      status: 'SUSCRIBED',
      added_from: 'API',
      tags: [],
      monitoring: false,
      ...given,
      first_name: first,
      last_name: last,
      full_name: `${first} ${last}`.trim(),
      profile_uid: `68751c66a1b2c3d4e5${String(this.last).padStart(6, '0')}`,
    };
    this.rows.set(msisdn, contact);
    return contact;
  }

  all(): Contact[] {
    return [...this.rows.values()];
  }

  find(msisdn: string): Contact | undefined {
    return this.rows.get(msisdn);
  }

  remove(contact: Contact): void {
    this.rows.delete(contact.msisdn);
  }

  /** Takes a tag from everybody who wears it; false when nobody does. */
  dropTag(tag: string): boolean {
    const wearers = this.tagged(tag);
    for (const contact of wearers) contact.tags = contact.tags.filter((name) => name !== tag);
    return wearers.length > 0;
  }

  /** Contacts that wear at least one of the tags, each once. */
  tagged(...tags: string[]): Contact[] {
    return this.all().filter((contact) => contact.tags.some((tag) => tags.includes(tag)));
  }

  tags(): { name: string; count: number }[] {
    const names = [...new Set(this.all().flatMap(({ tags }) => tags))].sort();
    return names.map((name) => ({ name, count: this.tagged(name).length }));
  }
}

/** The contacts that every sandbox starts with. */
export function seedContacts(contacts: Contacts): void {
  contacts.add({ msisdn: '50255501234', first_name: 'Ana', last_name: 'López', tags: ['clientes', 'vip'] });
  contacts.add({ msisdn: '50255501235', first_name: 'José', last_name: 'Núñez', tags: ['clientes'] });
  contacts.add({ msisdn: '50255501236', first_name: 'Marta', last_name: 'Díaz', tags: ['clientes'] });
  contacts.add({ msisdn: '50377701234', first_name: 'Luis', last_name: 'Cruz', status: 'CANCELLED' });
}
