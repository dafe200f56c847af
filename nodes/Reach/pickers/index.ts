import { searchContacts } from './contacts';
import { searchShortlinks } from './shortlinks';
import { getTags, searchTags } from './tags';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = { searchContacts, searchShortlinks, searchTags };

/** The methods that n8n calls by name to fill dropdowns. */
export const loadOptions = { getTags };
