import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { callOptions } from '../../fields/options';
import { templateFields } from './fields';

/** POST /sms/templates (developers.clicksend.com, "Create a new template"). */
export const create = call({
  name: 'Create',
  action: 'Create template',
  description: 'Save a text that SMS messages can be sent from',
  fields: [...templateFields(), simplify(), callOptions()],
  request: ({ templateName, body }) => ({
    method: 'POST',
    path: '/sms/templates',
    body: { template_name: templateName, body },
  }),
  rows: (answer) => [dataOf(answer)],
});
