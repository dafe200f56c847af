import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { callOptions } from '../../fields/options';
import { returnAddressId } from '../../fields/returnAddress';

/** GET /post/return-addresses/{return_address_id} (developers.clicksend.com, "Return addresses"). */
export const get = call({
  name: 'Get',
  action: 'Get return address',
  description: 'Get a return address of the account',
  fields: [returnAddressId(), simplify(), callOptions()],
  request: ({ returnAddressId: id }) => ({ method: 'GET', path: `/post/return-addresses/${id}` }),
  rows: (answer) => [dataOf(answer)],
});
