import { parseObject, textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { data, refused } from '../envelopes';
import type { Template } from '../templates';

/** `GET|POST /sms/getTemplateVersions`: the versions of one template. */
export function templateVersions(call: VendorCall, account: Msg91Account): VendorReply {
  const id = call.query.get('template_id') ?? textOf(parseObject(call.body)?.template_id);
  const versions = account.templates.all().filter(({ template_id: templateId }) => templateId === id);
  if (versions.length === 0) return refused('E2', { text: 'Invalid template id', code: '400' }, 400);
  return data(versions.map(versionRow));
}

/** `POST /sms/getAllSmsTemplate`: the templates of the SMS section in pages. */
export function allSmsTemplates(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body) ?? {};
  const size = Number(body.itemsPerPage ?? 25);
  const current = Number(body.pageNo ?? 1);
  const search = textOf(body.search).toLowerCase();
  const rows = account.templates
    .all()
    .filter(({ section, template_name: name }) => section !== 'otp' && name.toLowerCase().includes(search));
  const shown = rows.slice((current - 1) * size, current * size).map(listRow);
  return data({
    data: shown,
    itemsPerPage: size,
    pageNo: current,
    pageNumber: current,
    totalEntityCount: rows.length,
    totalPageCount: Math.ceil(rows.length / size),
  });
}

function versionRow(template: Template) {
  const { section, ...row } = template;
  return {
    id: `${row.template_id.slice(-6)}01`,
    ...row,
    status: '1',
    active_status: '1',
    message_type: section,
  };
}

function listRow(template: Template) {
  const { template_id, template_name, template_data, sender_id, DLT_ID } = template;
  return { template_id, template_name, template: template_data, sender_id, DLT_TE_ID: DLT_ID, status: '1' };
}
