import type { IDataObject } from 'n8n-workflow';
import { choice, text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, onlyRows, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

const query = () =>
  text(
    {
      displayName: 'Search Term',
      name: 'query',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. demo',
      description: 'What to look for in the names of lists and in the names and numbers of contacts',
    },
    {},
    'q',
  );

/** ClickSend gives contacts and lists mixed and has no filter for them. */
const type = () =>
  choice(
    {
      displayName: 'Type',
      name: 'type',
      type: 'options',
      options: [
        { name: 'Contact Lists', value: 'list', description: 'Only lists; the ID is a list ID' },
        { name: 'Contacts', value: 'contact', description: 'Only contacts; the ID is a contact ID' },
        { name: 'Contacts and Lists', value: 'all', description: 'Both, as ClickSend gives them' },
      ],
      default: 'all',
      description: 'Which kind of results to return',
    },
    ['list', 'contact', 'all'] as const,
  );

/** GET /search/contacts-lists (developers.clicksend.com, "Search contact lists"). */
export const search = pages({
  name: 'Search',
  action: 'Search contact lists',
  description: 'Search contact lists and the contacts in them',
  fields: [query(), type(), ...listFields()],
  pages: {
    size: MOST_ROWS,
    request: ({ query: q, type: wanted }, page) =>
      pageRequest('/search/contacts-lists', wanted === 'all' ? page : { ...page, size: MOST_ROWS }, { q }),
    read: readPage,
    keep: isWanted,
    raw: (body, _page, parameters) => onlyRows(body, (row) => isWanted(row, parameters)),
  },
});

function isWanted(row: IDataObject, { type: wanted = 'all' }: { type?: string }): boolean {
  return wanted === 'all' || row.type === wanted;
}
