import type { ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';
import { ask } from '../../shared/operation/ask';
import type { VariableSource } from '../api/known';
import { msg91 } from '../api/vendor';

/** One field of the form: what it is called, and what it is stored as. */
export interface FormField {
  id: string;
  displayName: string;
}

/**
 * The variables of a template as fields to fill in. Where they can't be read, the form says why and what to do.
 * @param chosen names of the parameters that say which template is meant, with what to say when one is missing
 */
export async function variableForm<V>(
  context: ILoadOptionsFunctions,
  chosen: Record<string, string>,
  sourceOf: (values: Record<string, string>) => VariableSource<V>,
  fieldOf: (variable: V) => FormField,
): Promise<ResourceMapperFields> {
  const values: Record<string, string> = {};
  for (const [parameter, advice] of Object.entries(chosen)) {
    const value = String(context.getCurrentNodeParameter(parameter, { extractValue: true }) ?? '');
    if (value === '') return nothing(advice);
    if (value.startsWith('=')) return nothing('The choice comes from an expression.');
    values[parameter] = value;
  }
  const { what, request, variables } = sourceOf(values);
  try {
    const found = variables(await ask(context, msg91, request));
    if (found === undefined) return nothing(`MSG91 does not know this ${what}.`);
    return found.length > 0
      ? { fields: found.map(fieldOf).map(asField) }
      : nothing(`This ${what} has no variables.`);
  } catch (error) {
    return nothing(`The variables could not be read. ${error instanceof Error ? error.message : ''}`);
  }
}

const ALSO = "Variables can also be given under 'Additional Fields' > 'Variables', by their exact names.";

/** n8n shows the notice as HTML: words of the vendor must not be taken for markup. */
function nothing(why: string): ResourceMapperFields {
  const text = why.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return { fields: [], emptyFieldsNotice: `${text} ${ALSO}` };
}

function asField({ id, displayName }: FormField): ResourceMapperFields['fields'][number] {
  return {
    id,
    displayName,
    type: 'string',
    required: false,
    defaultMatch: false,
    canBeUsedToMatch: false,
    display: true,
  };
}
