import { collection } from '../../../shared/fields/collection';
import { choice, text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { emailTemplatesRequest, readEmailTemplates } from '../../api/emailTemplates';
import { listFields } from '../../fields/options';

const keyword = () =>
  text({
    displayName: 'Keyword',
    name: 'keyword',
    type: 'string',
    default: '',
    description: 'Only templates whose name contains this text',
  });

const status = () =>
  choice(
    {
      displayName: 'Status',
      name: 'statusId',
      type: 'options',
      options: [
        { name: 'Pending', value: '1' },
        { name: 'Rejected', value: '5' },
        { name: 'Verified', value: '2' },
      ],
      default: '2',
      description: 'Only templates in this state',
    },
    ['1', '2', '5'] as const,
  );

/** GET /email/templates (docs.msg91.com, "Get Email Templates"). */
export const getTemplates = pages({
  name: 'Get Templates',
  action: 'Get email templates',
  description: 'Get the email templates of the account with their versions',
  fields: [
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [keyword(), status()]),
  ],
  pages: {
    size: 100,
    request: ({ filters }, page) => {
      const { keyword: wanted, statusId } = filters;
      const search = wanted === undefined ? {} : { keyword: wanted, search_in: 'name' };
      return emailTemplatesRequest({ status_id: statusId, ...search }, page);
    },
    read: readEmailTemplates,
  },
});
