type JsonObject = Record<string, unknown>;

/** One phonebook of Segmento: its contacts and what they did. */
export interface Phonebook {
  fields: Set<string>;
  contacts: JsonObject[];
  events: Array<{ identifier: string; event: JsonObject }>;
}

export const seedPhonebook = '1021';

/** The account's phonebooks by number. */
export function seedPhonebooks(): Map<string, Phonebook> {
  const fields = new Set(['name', 'email', 'contact_id', 'details']);
  return new Map([[seedPhonebook, { fields, contacts: [], events: [] }]]);
}
