import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { pathPart } from '../../../shared/fields/pathPart';
import { moment, text } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { encode } from '../../../shared/http/exchange';
import { pages, type Page, type PageContent } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

const messageIdFilter = () =>
  pathPart(
    text({
      displayName: 'Message ID',
      name: 'messageId',
      type: 'string',
      default: '',
      description: 'Only the receipt of this message, also when it was read before',
    }),
  );

const readBefore = () =>
  moment({
    displayName: 'Mark as Read Before',
    name: 'dateBefore',
    type: 'dateTime',
    default: '',
    description:
      'Receipts from before this time are marked as read first and not given back, now or later. Use the time of the last run.',
  });

/**
 * GET /sms/receipts (developers.clicksend.com, "Get all delivery receipts"): unread ones, and only while the account
 * has a receipt rule with the action POLL.
 */
export const getReceipts = pages({
  name: 'Get Receipts',
  action: 'Get receipts of SMS messages',
  description:
    'Get unread delivery receipts. ClickSend keeps them only for accounts with a delivery receipt rule that has the action Poll.',
  fields: [
    ...listFields(readBefore()),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [messageIdFilter()]),
  ],
  before: async (parameters, { ask }) => {
    const { dateBefore } = parameters.options;
    if (dateBefore === undefined) return parameters;
    const body = { date_before: dateBefore };
    await ask({ method: 'PUT', path: '/sms/receipts-read', repeat: 'always', body });
    return parameters;
  },
  pages: {
    size: MOST_ROWS,
    request: ({ filters: { messageId } }, page) => receiptsRequest(messageId, page),
    read: readReceipts,
  },
});

function receiptsRequest(messageId: string | undefined, page: Page) {
  if (messageId === undefined) return pageRequest('/sms/receipts', page);
  return { method: 'GET', path: `/sms/receipts/${encode(messageId.trim())}` } as const;
}

/** A single receipt is the object itself, without a page around it. */
function readReceipts(body: unknown): PageContent {
  const single: IDataObject | undefined = asObject(asObject(body)?.data);
  const isPage = single === undefined || 'data' in single || 'current_page' in single;
  return isPage ? readPage(body) : { rows: [single], more: false };
}
