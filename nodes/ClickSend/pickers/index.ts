import { searchContactLists } from './contactLists';
import { searchContacts } from './contacts';
import { searchCountries } from './countries';
import { searchDedicatedNumbers, searchSenderNumbers } from './dedicatedNumbers';
import { searchEmailAddresses } from './emailAddresses';
import { searchReturnAddresses } from './returnAddresses';
import { searchSenders } from './senders';
import { searchTemplates } from './templates';
import { getVoices, searchVoiceLanguages } from './voices';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = {
  searchContactLists,
  searchContacts,
  searchCountries,
  searchEmailAddresses,
  searchReturnAddresses,
  searchSenderNumbers,
  searchSenders,
  searchTemplates,
  searchVoiceLanguages,
};

/** The methods that n8n calls by name to fill dropdowns. */
export const loadOptions = { getVoices };

/** The lists of the trigger. */
export const triggerListSearch = { searchDedicatedNumbers };
