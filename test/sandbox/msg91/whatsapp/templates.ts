import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { data, refused } from '../envelopes';

export const whatsAppNumber = '919812345678';
export const whatsAppNumbers = [
  { integrated_number: whatsAppNumber, display_name: 'Acme', status: 'active' },
];

/** The templates of the number: with variables of every kind, with names, without any. */
export const whatsAppTemplates = [
  {
    name: 'order_update',
    category: 'UTILITY',
    namespace: 'ns_1',
    languages: [
      {
        id: '1',
        status: 'APPROVED',
        language: 'en',
        code: [
          { type: 'HEADER', format: 'DOCUMENT' },
          { type: 'BODY', text: 'Hi {{1}}, order {{2}} is ready.' },
          { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track', url: 'https://a.example/{{1}}' }] },
        ],
      },
      { id: '2', status: 'PENDING', language: 'hi', code: [{ type: 'BODY', text: '{{1}}' }] },
    ],
  },
  {
    name: 'named',
    category: 'MARKETING',
    namespace: 'ns_1',
    languages: [
      {
        id: '3',
        status: 'APPROVED',
        language: 'en_US',
        code: [
          { type: 'HEADER', format: 'TEXT', text: 'News' },
          { type: 'BODY', text: 'Hi {{first_name}}, see {{offer}}' },
          {
            type: 'BUTTONS',
            buttons: [
              { type: 'QUICK_REPLY', text: 'Stop' },
              { type: 'COPY_CODE', text: 'Copy' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'plain',
    category: 'UTILITY',
    namespace: 'ns_1',
    languages: [{ id: '4', status: 'APPROVED', language: 'en', code: [{ type: 'BODY', text: 'Hello' }] }],
  },
];

/** `GET /whatsapp/get-template-client/{number}`. */
export function listWhatsAppTemplates(call: VendorCall): VendorReply {
  if (param(call, 'number') !== whatsAppNumber) {
    return refused('E2', { text: 'This number is not integrated', code: '400' }, 400);
  }
  const name = call.query.get('template_name');
  const language = call.query.get('template_language');
  const rows = whatsAppTemplates.filter(
    (row) =>
      (name === null || row.name === name) &&
      (language === null || row.languages.some((one) => one.language === language)),
  );
  const told = rows.map((row) => ({ ...row, languages: row.languages.map(toldOf) }));
  if (call.query.get('pagination') !== 'true') return data(told);
  const size = Number(call.query.get('page_size') ?? 25);
  const page = Number(call.query.get('page_num') ?? 1);
  return data(told.slice((page - 1) * size, page * size));
}

/** What the list says of a language beside its texts. */
function toldOf<L extends { code: Array<{ type: string; text?: string }> }>(language: L) {
  const marks = language.code.flatMap(({ text = '' }) => text.match(/\{\{\w+\}\}/g) ?? []);
  return { ...language, variables: marks, variable_type: 'text', rejection_reason: null };
}
