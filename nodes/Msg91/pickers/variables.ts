import type { ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';
import { campaignSource } from '../api/campaigns';
import { smsTemplateSource } from '../api/templates';
import { fieldNameOf, whatsAppTemplateSource, type TemplateVariable } from '../api/whatsAppTemplates';
import { variableForm, type FormField } from './variableForm';

const CHOOSE_TEMPLATE = 'Choose a template first: its variables are shown here.';

/** The variables of the chosen SMS template, for n8n's form. */
export async function getSmsTemplateVariables(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
  const chosen = { templateId: CHOOSE_TEMPLATE };
  return await variableForm(this, chosen, ({ templateId = '' }) => smsTemplateSource(templateId), byName);
}

/** The variables of the chosen campaign, for n8n's form. */
export async function getCampaignVariables(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
  const chosen = { campaignSlug: 'Choose a campaign first: its variables are shown here.' };
  return await variableForm(this, chosen, ({ campaignSlug = '' }) => campaignSource(campaignSlug), byName);
}

/** The variables of the chosen WhatsApp template in its language, for n8n's form. */
export async function getWhatsAppTemplateVariables(
  this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
  const chosen = {
    integratedNumber: 'Choose a WhatsApp number first.',
    whatsAppTemplate: CHOOSE_TEMPLATE,
    templateLanguage: 'Choose a language first.',
  };
  return await variableForm(
    this,
    chosen,
    ({ integratedNumber = '', whatsAppTemplate: name = '', templateLanguage: language = '' }) =>
      whatsAppTemplateSource({ number: integratedNumber.replace(/\D/g, ''), name, language }),
    byPlace,
  );
}

function byName(name: string): FormField {
  return { id: name, displayName: name };
}

/** "Header 1 (image URL)", "Body 2", "Body 1: name". */
function byPlace(variable: TemplateVariable): FormField {
  const { place, kind, parameter } = variable;
  const where = `${place.charAt(0).toUpperCase()}${place.slice(1)}`.replace('_', ' ');
  const named = parameter === undefined ? where : `${where}: ${parameter}`;
  return { id: fieldNameOf(variable), displayName: kind === 'text' ? named : `${named} (${KINDS[kind]})` };
}

const KINDS: Record<Exclude<TemplateVariable['kind'], 'text'>, string> = {
  image: 'image URL',
  video: 'video URL',
  document: 'document URL',
  url: 'end of the URL',
  copy_code: 'code to copy',
};
