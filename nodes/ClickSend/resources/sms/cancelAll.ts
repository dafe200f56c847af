import { simplify } from '../../../shared/fields/output';
import { choice, text } from '../../../shared/fields/values';
import { call } from '../../../shared/operation/operation';
import { cancelledCount } from '../../api/cancel';
import { countedAgain } from '../../api/count';
import { checkConfirmed, confirm } from '../../fields/confirm';
import { callOptions } from '../../fields/options';

/** A choice of its own: with an empty reference ClickSend would cancel everything. */
const cancelWhat = () =>
  choice(
    {
      displayName: 'Cancel',
      name: 'cancelWhat',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'All Scheduled Messages', value: 'all' },
        { name: 'Messages With a Custom String', value: 'customString' },
      ],
      default: 'customString',
      description: 'Which scheduled messages to cancel',
    },
    ['all', 'customString'] as const,
  );

const customString = () =>
  text({
    displayName: 'Custom String',
    name: 'customString',
    type: 'string',
    required: true,
    default: '',
    displayOptions: { show: { cancelWhat: ['customString'] } },
    description: 'The reference that the messages were scheduled with',
  });

/** PUT /sms/cancel-all (developers.clicksend.com, "Cancel all SMS"). */
export const cancelAll = call({
  name: 'Cancel All',
  action: 'Cancel all SMS messages',
  description: 'Cancel scheduled text messages of the account, all of them or those with a reference',
  fields: [
    cancelWhat(),
    customString(),
    confirm('Whether to really cancel these messages'),
    simplify(),
    callOptions(),
  ],
  check: ({ confirm: confirmed }) => {
    checkConfirmed(confirmed);
    return [];
  },
  request: ({ customString: reference }) => ({
    method: 'PUT',
    path: '/sms/cancel-all',
    repeat: 'always',
    ...(reference === undefined ? {} : { body: { custom_string: reference } }),
  }),
  interpret: countedAgain,
  rows: cancelledCount,
});
