import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { deletedBefore } from '../../api/deletion';
import { callOptions } from '../../fields/options';
import { returnAddressId } from '../../fields/returnAddress';

/** DELETE /post/return-addresses/{return_address_id} (developers.clicksend.com, "Return addresses"). */
export const deleteOne = call({
  name: 'Delete',
  action: 'Delete return address',
  description: 'Delete a return address for good',
  fields: [returnAddressId(), simplify(), callOptions()],
  request: ({ returnAddressId: id }) => ({
    method: 'DELETE',
    path: `/post/return-addresses/${id}`,
    repeat: 'always',
  }),
  interpret: deletedBefore,
  rows: (_answer, { returnAddressId: id }) => [{ deleted: true, return_address_id: Number(id) }],
});
