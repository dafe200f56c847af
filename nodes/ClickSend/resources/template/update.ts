import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { checkChanges } from '../../fields/changes';
import { callOptions } from '../../fields/options';
import { templateId } from '../../fields/template';
import { optionalTemplateFields } from './fields';

/**
 * PUT /sms/templates/{template_id} (developers.clicksend.com, "Update a template") takes name and text together:
 * what is not to change is read first.
 */
export const update = call({
  name: 'Update',
  action: 'Update template',
  description: 'Change the name or the text of an SMS template',
  fields: [
    templateId(),
    collection(
      { displayName: 'Update Fields', name: 'updateFields', placeholder: 'Add field' },
      optionalTemplateFields(),
    ),
    simplify(),
    callOptions(),
  ],
  check: checkChanges,
  before: async (parameters, preparation) => {
    const { templateId: id, updateFields } = parameters;
    if (updateFields.templateName !== undefined && updateFields.body !== undefined) return parameters;
    const old = dataOf(await preparation.ask({ method: 'GET', path: `/sms/templates/${id}` }));
    const kept = { templateName: asText(old.template_name), body: asText(old.body) };
    return { ...parameters, updateFields: { ...kept, ...updateFields } };
  },
  request: ({ templateId: id, updateFields }) => ({
    method: 'PUT',
    path: `/sms/templates/${id}`,
    repeat: 'always',
    body: { template_name: updateFields.templateName, body: updateFields.body },
  }),
  rows: (answer) => [dataOf(answer)],
});
