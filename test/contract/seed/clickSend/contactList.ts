import { byId, keeps, under, type SeedOperation } from '../table';
import { envelope, listFields, pageFields } from './answer';

const found = ['id', 'name', 'contact', 'type', 'contacts_count'];

export const contactList: SeedOperation[] = [
  {
    resource: 'contactList',
    operation: 'create',
    section: 'clicksend 2.3',
    method: 'POST',
    path: '/lists',
    runs: [
      {
        name: 'by its name',
        parameters: { list_name: { at: 'listName', given: 'Demo' } },
        returns: {
          raw: [...envelope, ...under('data', listFields)],
          simplified: keeps('data', listFields),
        },
      },
    ],
  },
  {
    resource: 'contactList',
    operation: 'delete',
    section: 'clicksend 2.5',
    method: 'DELETE',
    path: '/lists/{list_id}',
    runs: [
      {
        name: 'by its id',
        parameters: { list_id: { in: 'path', at: 'listId', given: byId('9002'), sent: '9002' } },
        returns: {
          raw: [...envelope, 'data'],
          simplified: {},
          addedSimplified: { deleted: true, list_id: 9002 },
        },
      },
    ],
  },
  {
    resource: 'contactList',
    operation: 'getMany',
    section: 'clicksend 2.6',
    method: 'GET',
    path: '/lists',
    runs: [
      {
        name: 'of the first page',
        parameters: { limit: { in: 'query', at: 'limit', given: 20, sent: '20' } },
        always: { page: '1' },
        returns: {
          raw: [...envelope, ...pageFields, ...under('data.data[]', listFields)],
          simplified: keeps('data.data[]', listFields),
        },
      },
      {
        name: 'of a later page',
        parameters: {
          limit: { in: 'query', at: 'limit', given: 25, sent: '25' },
          page: { in: 'query', at: 'options.startPage', given: 3, sent: '3' },
        },
      },
    ],
  },
  {
    resource: 'contactList',
    operation: 'search',
    section: 'clicksend 2.8',
    method: 'GET',
    path: '/search/contacts-lists',
    runs: [
      {
        name: 'for contacts and lists',
        parameters: {
          q: { in: 'query', at: 'query', given: 'demo' },
          limit: { in: 'query', at: 'limit', given: 20, sent: '20' },
        },
        always: { page: '1' },
        returns: {
          raw: [...envelope, ...pageFields, ...under('data.data[]', found)],
          simplified: keeps('data.data[]', found),
        },
      },
      {
        name: 'on a later page',
        parameters: {
          q: { in: 'query', at: 'query', given: 'vip' },
          limit: { in: 'query', at: 'limit', given: 25, sent: '25' },
          page: { in: 'query', at: 'options.startPage', given: 3, sent: '3' },
        },
      },
    ],
  },
];
