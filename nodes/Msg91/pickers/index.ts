import { searchCampaigns } from './campaigns';
import { searchEmailDomains, searchEmailTemplates } from './emailTemplates';
import { searchSmsTemplates } from './smsTemplates';
import { getCampaignVariables, getSmsTemplateVariables, getWhatsAppTemplateVariables } from './variables';
import { searchWhatsAppNumbers, searchWhatsAppTemplateLanguages, searchWhatsAppTemplates } from './whatsApp';

/** The methods that n8n calls by name to fill resource locators. */
export const listSearch = {
  searchCampaigns,
  searchEmailDomains,
  searchEmailTemplates,
  searchSmsTemplates,
  searchWhatsAppNumbers,
  searchWhatsAppTemplateLanguages,
  searchWhatsAppTemplates,
};

/** The methods that n8n calls by name to fill forms with the fields of a template. */
export const resourceMapping = {
  getCampaignVariables,
  getSmsTemplateVariables,
  getWhatsAppTemplateVariables,
};
