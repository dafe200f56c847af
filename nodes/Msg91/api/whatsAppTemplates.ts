import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import { encode } from '../../shared/http/exchange';
import type { QueryValue, Request } from '../../shared/http/request';
import type { VariableSource } from './known';

/** The templates of one WhatsApp number (docs.msg91.com, "Get WhatsApp Templates"): 500 at most. */
export const MOST_TEMPLATES = 500;

export function whatsAppTemplatesRequest(number: string, query: Record<string, QueryValue> = {}): Request {
  return { method: 'GET', path: `/whatsapp/get-template-client/${encode(number)}`, query };
}

/** Rows with their languages; older accounts get one flat row for each language. */
export function whatsAppTemplatesIn(body: unknown): IDataObject[] {
  const data = asObject(body)?.data;
  return Array.isArray(data) ? asRows(data) : asRows(asObject(data)?.data);
}

/** The languages of a template; a flat row is its own only one. */
export function languagesOf(template: IDataObject): IDataObject[] {
  return Array.isArray(template.languages) ? asRows(template.languages) : [template];
}

/** One value that a template takes. */
export interface TemplateVariable {
  /** MSG91's name of its place: `header_1`, `body_2`, `button_1`. */
  place: string;
  kind: 'text' | 'image' | 'video' | 'document' | 'url' | 'copy_code';
  /** The variable's own name, in templates that name them. */
  parameter?: string;
}

/** The name of a variable's field in the form, which says what is sent: `header_1:image`, `body_1:text:name`. */
export function fieldNameOf({ place, kind, parameter }: TemplateVariable): string {
  if (parameter !== undefined) return `${place}:${kind}:${parameter}`;
  return kind === 'text' ? place : `${place}:${kind}`;
}

/**
 * The variables of a template in one language, from the texts and formats of its parts; where these are missing, by
 * the places that MSG91 lists.
 */
function templateVariablesOf({ code, variables }: IDataObject): TemplateVariable[] {
  const parts = asRows(code);
  if (parts.length === 0) return listedPlaces(variables);
  return parts.flatMap((part) => {
    const type = String(part.type ?? '').toUpperCase();
    if (type === 'HEADER') return headerVariables(part);
    if (type === 'BODY') return marks('body', part.text);
    return type === 'BUTTONS' ? asRows(part.buttons).flatMap(buttonVariables) : [];
  });
}

function listedPlaces(variables: unknown): TemplateVariable[] {
  const names = Array.isArray(variables) ? variables.map((name) => asText(name) ?? '') : [];
  return names
    .filter((name) => /^(header|body|button)_\d+$/.test(name))
    .map((place) => ({ place, kind: place.startsWith('button') ? 'url' : 'text' }));
}

function headerVariables({ format, text }: IDataObject): TemplateVariable[] {
  const kind = String(format ?? 'TEXT').toLowerCase();
  if (kind === 'image' || kind === 'video' || kind === 'document') return [{ place: 'header_1', kind }];
  return marks('header', text);
}

/** `{{1}}`, or `{{name}}` in templates that name their variables. */
function marks(part: string, text: unknown): TemplateVariable[] {
  const names = [
    ...new Set([...String(text ?? '').matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name)),
  ];
  return names.map((name, index) => {
    const isNumber = /^\d+$/.test(name);
    return {
      place: `${part}_${isNumber ? name : index + 1}`,
      kind: 'text',
      ...(isNumber ? {} : { parameter: name }),
    };
  });
}

function buttonVariables({ type, url }: IDataObject, index: number): TemplateVariable[] {
  const place = `button_${index + 1}`;
  const kind = String(type ?? '').toUpperCase();
  if (kind === 'URL' && String(url ?? '').includes('{{')) return [{ place, kind: 'url' }];
  return kind === 'COPY_CODE' ? [{ place, kind: 'copy_code' }] : [];
}

/** Which template is meant. */
export interface ChosenTemplate {
  number: string;
  name: string;
  language: string;
}

/** Where the variables of a WhatsApp template are read. */
export function whatsAppTemplateSource(chosen: ChosenTemplate): VariableSource<TemplateVariable> {
  const { number, name, language } = chosen;
  return {
    what: 'template',
    request: whatsAppTemplatesRequest(number, { template_name: name, template_language: language }),
    variables: (body) => {
      const found = languageIn(body, chosen);
      return found === undefined ? undefined : templateVariablesOf(found);
    },
    nameOf: ({ place }) => place,
  };
}

function languageIn(body: unknown, { name, language }: ChosenTemplate): IDataObject | undefined {
  const templates = whatsAppTemplatesIn(body).filter(
    (template) => (asText(template.name) ?? asText(template.template_name)) === name,
  );
  return templates.flatMap(languagesOf).find((one) => asText(one.language) === language);
}
