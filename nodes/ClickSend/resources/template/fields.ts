import { text } from '../../../shared/fields/values';

/** Name and text of a template, both of them wanted. */
export const templateFields = () =>
  [text({ ...templateName, required: true }), text({ ...body, required: true })] as const;

/** The same where each may be left out. */
export const optionalTemplateFields = () => [text(templateName), text(body)] as const;

const templateName = {
  displayName: 'Template Name',
  name: 'templateName',
  type: 'string',
  default: '',
  placeholder: 'e.g. Order shipped',
  description: 'Name of the template, as lists and pickers show it',
} as const;

const body = {
  displayName: 'Message',
  name: 'body',
  type: 'string',
  typeOptions: { rows: 3 },
  default: '',
  placeholder: 'e.g. Your order is on its way',
  description: 'Text of the template',
} as const;
