import type { IBinaryKeyData, NodeParameterValueType } from 'n8n-workflow';

const byId = (value: string): NodeParameterValueType => ({ __rl: true, mode: 'id', value });

/**
 * A value for every parameter of the ClickSend node by its name, or by resource and name where they differ. Choices
 * and switches without a value here take their first choice, or true.
 */
export const values: Record<string, NodeParameterValueType> = {
  addressCity: 'Perth',
  addressCountry: byId('AU'),
  addressLine1: '1 Sample St',
  addressLine2: 'Unit 4',
  addressName: 'Ada Demo',
  addressPostalCode: '6000',
  addressState: 'WA',
  bcc: 'Carol Demo <carol@example.com>',
  binaryPropertyName: 'document',
  'contactList.binaryPropertyName': 'table',
  'mms.binaryPropertyName': 'picture',
  body: 'Hello Ada',
  cc: 'Bob Demo <bob@example.com>',
  contactId: byId('500001'),
  'sms.contactId': 500001,
  content: 'JVBERi0xLjQKJcOkw7zDtsOf',
  contentId: 'invoice',
  convert: 'fax',
  country: byId('AU'),
  custom1: 'one',
  custom2: 'two',
  custom3: 'three',
  custom4: 'four',
  customString: 'ref-1',
  dateBefore: '2026-01-01T00:00:00Z',
  dateFrom: '2026-01-01T00:00:00Z',
  dateTo: '2026-02-01T00:00:00Z',
  email: 'ada@example.com',
  emailAddressId: byId('7001'),
  faxNumber: '+61261111111',
  fieldOrder: 'phone, first_name',
  fileUrl: 'https://files.example.com/letter.pdf',
  'contactList.fileUrl': 'https://files.example.com/contacts.csv',
  fileUrls: 'https://files.example.com/front.pdf, https://files.example.com/back.pdf',
  filename: 'invoice.pdf',
  firstName: 'Ada',
  from: byId('+61422222222'),
  fromEmail: 'ada@example.com',
  fromName: 'Demo Shop',
  lang: byId('en-au'),
  lastName: 'Demo',
  limit: 20,
  listId: byId('9001'),
  listName: 'Customers of 2026',
  mediaFile: 'https://files.example.com/cat.jpg',
  messageId: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005',
  messagesPerRequest: 500,
  month: 2,
  mostParts: 3,
  optOutListId: byId('9003'),
  organizationName: 'Demo Pty',
  parallelRequests: 2,
  phoneNumber: '+61422222333',
  query: 'demo',
  recipientCountryCode: byId('AU'),
  returnAddressId: byId('4001'),
  returnAll: false,
  schedule: '2099-01-31T09:00:00Z',
  senderCountryCode: byId('NZ'),
  senderId: 'DemoCo',
  source: 'n8n',
  startPage: 2,
  status: 'Completed',
  subaccountId: 2002,
  subject: 'Hello',
  templateId: byId('631'),
  templateName: 'Reminder',
  timeout: 20,
  to: '+61411111111',
  'email.to': 'Ada Demo <ada@example.com>',
  toListId: byId('9003'),
  updatedAfter: '2026-01-01T00:00:00Z',
  voice: 'female',
  year: 2026,
};

/** What an operation wants besides its required parameters: one change, or one way to reach a contact. */
export const needed: Record<string, Record<string, NodeParameterValueType>> = {
  'contact.create': { phoneNumber: '+61422222333' },
  'contact.update': { updateFields: { firstName: 'Ada' } },
  'returnAddress.update': { updateFields: { addressCity: 'Perth' } },
  'template.update': { updateFields: { body: 'See you' } },
  'sms.cancelAll': { confirm: true },
  'voice.cancelAll': { confirm: true },
};

const base64 = (bytes: string | number[]) => Buffer.from(bytes).toString('base64');

/** Files that the item brings along. */
export const files: IBinaryKeyData = {
  document: { data: base64('%PDF-1.4 letter'), mimeType: 'application/pdf', fileName: 'letter.pdf' },
  picture: { data: base64([0xff, 0xd8, 0xff, 0xe0]), mimeType: 'image/jpeg', fileName: 'cat.jpg' },
  table: { data: base64('+61411111111,Ada'), mimeType: 'text/csv', fileName: 'contacts.csv' },
};
