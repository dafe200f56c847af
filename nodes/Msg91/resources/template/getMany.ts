import { collection } from '../../../shared/fields/collection';
import { text, texts } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { pages } from '../../../shared/operation/operation';
import { rowsOf, templatesRequest } from '../../api/templates';
import { listFields } from '../../fields/options';

const search = () =>
  text({
    displayName: 'Search',
    name: 'search',
    type: 'string',
    default: '',
    description: 'Only templates whose name contains this text',
  });

const status = () =>
  texts(
    {
      displayName: 'Status',
      name: 'status',
      type: 'string',
      default: '',
      placeholder: 'e.g. 1',
      description: 'Only templates in these states, as numbers separated by commas; 1 is approved',
    },
    'filterByStatus',
  );

/** POST /sms/getAllSmsTemplate, as MSG91's own dashboard asks; the public pages do not describe it. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many SMS templates',
  description:
    "Get the SMS templates of the account. MSG91's public pages do not describe this call: a key may not be allowed to make it.",
  fields: [
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [search(), status()]),
  ],
  pages: {
    size: 100,
    request: ({ filters }, page) => templatesRequest(page.number, page.size, filters),
    read: (body, page) => ({
      rows: rowsOf(body),
      more: page.number < Number(asObject(asObject(body)?.data)?.totalPageCount ?? 1),
    }),
  },
});
