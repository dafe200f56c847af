import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { operationError } from '../../shared/operation/error';
import { msg91 } from '../api/vendor';
import { whatsAppNumbersIn, whatsAppNumbersRequest } from '../api/whatsAppNumbers';
import { languagesOf, whatsAppTemplatesIn, whatsAppTemplatesRequest } from '../api/whatsAppTemplates';

/** The WhatsApp numbers of the account. */
export async function searchWhatsAppNumbers(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const numbers = whatsAppNumbersIn(await ask(this, msg91, whatsAppNumbersRequest));
  return matching(
    numbers.flatMap(({ integrated_number: number, display_name: name }) => {
      const value = asText(number);
      const shown = asText(name);
      return value === undefined ? [] : [{ name: shown ? `${shown} (${value})` : value, value }];
    }),
    filter,
  );
}

/** The templates of the chosen number that have a language to be sent in. */
export async function searchWhatsAppTemplates(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const templates = await templatesOf(this);
  return matching(
    templates.map((template) => {
      const name = nameOf(template);
      const approved = languagesOf(template)
        .filter(isApproved)
        .map(({ language }) => String(language));
      return { name: `${name} (${approved.join(', ') || 'not approved'})`, value: name };
    }),
    filter,
  );
}

/** The languages that the chosen template is approved in. */
export async function searchWhatsAppTemplateLanguages(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const name = chosen(this, 'whatsAppTemplate', 'Choose a template first');
  const templates = (await templatesOf(this)).filter((template) => nameOf(template) === name);
  const codes = templates
    .flatMap(languagesOf)
    .filter(isApproved)
    .map(({ language }) => String(language));
  return matching(
    [...new Set(codes)].map((code) => ({ name: code, value: code })),
    filter,
  );
}

async function templatesOf(context: ILoadOptionsFunctions): Promise<IDataObject[]> {
  const number = chosen(context, 'integratedNumber', 'Choose a WhatsApp number first').replace(/\D/g, '');
  return whatsAppTemplatesIn(await ask(context, msg91, whatsAppTemplatesRequest(number)));
}

function chosen(context: ILoadOptionsFunctions, parameter: string, advice: string): string {
  const value = asText(context.getCurrentNodeParameter(parameter, { extractValue: true }));
  if (value === undefined || value.startsWith('=')) throw operationError(context.getNode(), advice);
  return value;
}

function nameOf(template: IDataObject): string {
  return asText(template.name) ?? asText(template.template_name) ?? '';
}

function isApproved({ status }: IDataObject): boolean {
  return status === undefined || /approved/i.test(String(status));
}
