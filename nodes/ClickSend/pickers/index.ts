import { searchContactLists } from './contactLists';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = { searchContactLists };
