import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { callOptions } from '../../fields/options';
import { templateId } from '../../fields/template';

/** GET /sms/templates/{template_id} (developers.clicksend.com, "SMS templates"). */
export const get = call({
  name: 'Get',
  action: 'Get template',
  description: 'Get the name and text of an SMS template',
  fields: [templateId(), simplify(), callOptions()],
  request: ({ templateId: id }) => ({ method: 'GET', path: `/sms/templates/${id}` }),
  rows: (answer) => [dataOf(answer)],
});
