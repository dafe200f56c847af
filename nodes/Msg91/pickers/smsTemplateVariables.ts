import type { ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import { ask } from '../../shared/operation/ask';
import { variablesOf, versionsRequest } from '../api/templates';
import { msg91 } from '../api/vendor';

/** The variables of the chosen SMS template as fields; where they can't be read, the form says why. */
export async function getSmsTemplateVariables(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
  const templateId = String(this.getCurrentNodeParameter('templateId', { extractValue: true }) ?? '');
  if (templateId === '') return nothing('Choose a template first: its variables are shown here.');
  if (templateId.startsWith('=')) return nothing('The template comes from an expression.');
  try {
    const variables = variablesOf(await ask(this, msg91, versionsRequest(templateId)));
    return variables.length > 0
      ? { fields: variables.map(fieldOf) }
      : nothing('This template has no variables.');
  } catch (error) {
    return nothing(`The variables could not be read. ${error instanceof Error ? error.message : ''}`);
  }
}

const OTHERWISE = "Give variables under 'Additional Fields' > 'Variables' instead, by their exact names.";

function nothing(why: string): ResourceMapperFields {
  return { fields: [], emptyFieldsNotice: `${why} ${OTHERWISE}` };
}

function fieldOf(name: string): ResourceMapperField {
  return {
    id: name,
    displayName: name,
    type: 'string',
    required: false,
    defaultMatch: false,
    canBeUsedToMatch: false,
    display: true,
  };
}
