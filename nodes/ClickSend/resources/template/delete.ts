import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { deletedBefore } from '../../api/deletion';
import { callOptions } from '../../fields/options';
import { templateId } from '../../fields/template';

/** DELETE /sms/templates/{template_id} (developers.clicksend.com, "Delete a template"). */
export const deleteOne = call({
  name: 'Delete',
  action: 'Delete template',
  description: 'Delete an SMS template for good',
  fields: [templateId(), simplify(), callOptions()],
  request: ({ templateId: id }) => ({ method: 'DELETE', path: `/sms/templates/${id}`, repeat: 'always' }),
  interpret: deletedBefore,
  rows: (_answer, { templateId: id }) => [{ deleted: true, template_id: Number(id) }],
});
