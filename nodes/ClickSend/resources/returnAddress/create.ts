import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { addressBody, addressFields } from '../../fields/address';
import { callOptions } from '../../fields/options';
import { furtherParts } from './parts';

/** POST /post/return-addresses (developers.clicksend.com, "Return addresses"). */
export const create = call({
  name: 'Create',
  action: 'Create return address',
  description: 'Save an address that undelivered letters and postcards go back to',
  fields: [
    ...addressFields(),
    collection(
      { displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' },
      furtherParts(),
    ),
    simplify(),
    callOptions(),
  ],
  request: ({ additionalFields, ...address }) => ({
    method: 'POST',
    path: '/post/return-addresses',
    body: addressBody({ ...address, ...additionalFields }),
  }),
  rows: (answer) => [dataOf(answer)],
});
