import { byId, keeps, under, type SeedOperation } from '../table';
import { contactFields, envelope, pageFields } from './answer';

const list = { in: 'path', at: 'listId', given: byId('9001'), sent: '9001' } as const;

export const contact: SeedOperation[] = [
  {
    resource: 'contact',
    operation: 'create',
    section: 'clicksend 2.2',
    method: 'POST',
    path: '/lists/{list_id}/contacts',
    runs: [
      {
        name: 'with every field',
        parameters: {
          list_id: list,
          phone_number: { at: 'phoneNumber', given: '+61411111111' },
          first_name: { at: 'additionalFields.firstName', given: 'Ada' },
          last_name: { at: 'additionalFields.lastName', given: 'Demo' },
          email: { at: 'additionalFields.email', given: 'ada@example.com' },
          fax_number: { at: 'additionalFields.faxNumber', given: '+61261111111' },
          organization_name: { at: 'additionalFields.organizationName', given: 'Demo Pty' },
          address_line_1: { at: 'additionalFields.addressLine1', given: '1 Sample St' },
          address_line_2: { at: 'additionalFields.addressLine2', given: 'Unit 4' },
          address_city: { at: 'additionalFields.addressCity', given: 'Perth' },
          address_state: { at: 'additionalFields.addressState', given: 'WA' },
          address_postal_code: { at: 'additionalFields.addressPostalCode', given: '6000' },
          address_country: { at: 'additionalFields.addressCountry', given: byId('NZ'), sent: 'NZ' },
          custom_1: { at: 'additionalFields.custom1', given: 'a' },
          custom_2: { at: 'additionalFields.custom2', given: 'b' },
          custom_3: { at: 'additionalFields.custom3', given: 'c' },
          custom_4: { at: 'additionalFields.custom4', given: 'd' },
        },
        returns: {
          raw: [...envelope, ...under('data', contactFields)],
          simplified: keeps('data', contactFields),
        },
      },
    ],
  },
  {
    resource: 'contact',
    operation: 'getMany',
    section: 'clicksend 2.7',
    method: 'GET',
    path: '/lists/{list_id}/contacts',
    runs: [
      {
        name: 'changed since a time',
        parameters: {
          list_id: list,
          updated_after: {
            in: 'query',
            at: 'filters.updatedAfter',
            given: '2020-01-31T09:00:00Z',
            sent: '1580461200',
          },
          limit: { in: 'query', at: 'limit', given: 20, sent: '20' },
        },
        always: { page: '1' },
        returns: {
          raw: [...envelope, ...pageFields, ...under('data.data[]', contactFields)],
          simplified: keeps('data.data[]', contactFields),
        },
      },
      {
        name: 'of a later page',
        parameters: {
          list_id: list,
          limit: { in: 'query', at: 'limit', given: 25, sent: '25' },
          page: { in: 'query', at: 'options.startPage', given: 3, sent: '3' },
        },
      },
    ],
  },
  {
    resource: 'contact',
    operation: 'delete',
    section: 'clicksend 2.4',
    method: 'DELETE',
    path: '/lists/{list_id}/contacts/{contact_id}',
    runs: [
      {
        name: 'by its id',
        parameters: {
          list_id: list,
          contact_id: { in: 'path', at: 'contactId', given: byId('500002'), sent: '500002' },
        },
        returns: {
          raw: [...envelope, 'data'],
          simplified: {},
          addedSimplified: { deleted: true, list_id: 9001, contact_id: 500002 },
        },
      },
    ],
  },
];
