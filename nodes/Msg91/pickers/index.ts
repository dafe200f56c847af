import { getSmsTemplateVariables } from './smsTemplateVariables';
import { searchSmsTemplates } from './smsTemplates';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = { searchSmsTemplates };

/** The methods that n8n calls by name to fill forms with the fields of a template. */
export const resourceMapping = { getSmsTemplateVariables };
