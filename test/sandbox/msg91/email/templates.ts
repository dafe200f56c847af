import type { VendorCall, VendorReply } from '../../http/vendor';
import { data } from '../envelopes';

export const emailTemplates = [
  {
    id: 1,
    name: 'Order ready',
    slug: 'order_ready',
    status_id: 2,
    versions: [{ id: 11, subject: 'Your order' }],
  },
  { id: 2, name: 'Welcome', slug: 'welcome_mail', status_id: 2, versions: [{ id: 21, subject: 'Welcome' }] },
  { id: 3, name: 'Draft', slug: 'draft', status_id: 1, versions: [] },
];

export const domains = ['mail.acme.example'];

/** `GET /email/templates`: a page of Laravel inside of the envelope. */
export function listEmailTemplates(call: VendorCall): VendorReply {
  const size = Number(call.query.get('per_page') ?? 25);
  const page = Number(call.query.get('page') ?? 1);
  const status = call.query.get('status_id');
  const keyword = (call.query.get('keyword') ?? '').toLowerCase();
  const rows = emailTemplates.filter(
    (row) =>
      row.name.toLowerCase().includes(keyword) && (status === null || String(row.status_id) === status),
  );
  return data({
    data: rows.slice((page - 1) * size, page * size),
    current_page: page,
    per_page: size,
    last_page: Math.max(1, Math.ceil(rows.length / size)),
    total: rows.length,
  });
}

/** `GET /email/domains`. */
export function listDomains(): VendorReply {
  return data({ data: domains.map((domain, index) => ({ id: index + 1, domain, status_id: 2 })) });
}
