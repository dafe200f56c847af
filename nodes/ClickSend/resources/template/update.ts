import { simplify } from '../../../shared/fields/output';
import { asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { checkChanges, known, updateFields } from '../../fields/changes';
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
  fields: [templateId(), updateFields(optionalTemplateFields()), simplify(), callOptions()],
  check: checkChanges,
  before: async (parameters, { ask }) => {
    const { templateId: id, updateFields: changes } = parameters;
    const { changed } = changes;
    if (changed.templateName !== undefined && changed.body !== undefined) return parameters;
    const old = dataOf(await ask({ method: 'GET', path: `/sms/templates/${id}` }));
    const kept = known({ templateName: asText(old.template_name), body: asText(old.body) });
    return { ...parameters, updateFields: { ...changes, changed: { ...kept, ...changed } } };
  },
  request: ({ templateId: id, updateFields: { changed } }) => ({
    method: 'PUT',
    path: `/sms/templates/${id}`,
    repeat: 'always',
    body: { template_name: changed.templateName, body: changed.body },
  }),
  rows: (answer) => [dataOf(answer)],
});
