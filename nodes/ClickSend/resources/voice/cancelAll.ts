import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { cancelledCount } from '../../api/cancel';
import { countedAgain } from '../../api/count';
import { checkConfirmed, confirm } from '../../fields/confirm';
import { callOptions } from '../../fields/options';

/** PUT /voice/cancel-all (developers.clicksend.com, "Cancel all voice messages"), which has no filter. */
export const cancelAll = call({
  name: 'Cancel All',
  action: 'Cancel all voice messages',
  description: 'Cancel all scheduled voice messages of the account',
  fields: [
    confirm('Whether to really cancel all scheduled voice messages of the account'),
    simplify(),
    callOptions(),
  ],
  check: ({ confirm: confirmed }) => {
    checkConfirmed(confirmed);
    return [];
  },
  request: () => ({ method: 'PUT', path: '/voice/cancel-all', repeat: 'always' }),
  interpret: countedAgain,
  rows: cancelledCount,
});
