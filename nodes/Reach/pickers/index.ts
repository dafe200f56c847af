import { searchContacts } from './contacts';
import { getTags } from './tags';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = { searchContacts };

/** The methods that n8n calls by name to fill dropdowns. */
export const loadOptions = { getTags };
