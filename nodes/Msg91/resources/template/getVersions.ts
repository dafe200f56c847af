import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { marksOf, rowsOf, versionsRequest } from '../../api/templates';
import { callOptions } from '../../fields/options';
import { smsTemplateId } from '../../fields/template';

/** GET or POST /sms/getTemplateVersions (docs.msg91.com, "Get Template Versions"). */
export const getVersions = call({
  name: 'Get Versions',
  action: 'Get versions of SMS template',
  description: 'Get the versions of an SMS template with their texts and variables',
  fields: [smsTemplateId(), simplify(), callOptions()],
  request: ({ templateId }) => versionsRequest(templateId),
  rows: (body) => rowsOf(body).map((version) => ({ ...version, variables: marksOf(version) })),
});
