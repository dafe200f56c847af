import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { addressBody, type PostalAddress } from '../../fields/address';
import { checkChanges, known, updateFields } from '../../fields/changes';
import { callOptions } from '../../fields/options';
import { returnAddressId } from '../../fields/returnAddress';
import { anyParts } from './parts';

/**
 * PUT /post/return-addresses/{return_address_id} (developers.clicksend.com, "Return addresses") takes the whole
 * address: what is not to change is read first.
 */
export const update = call({
  name: 'Update',
  action: 'Update return address',
  description: 'Change parts of a return address; the other parts stay as they are',
  fields: [returnAddressId(), updateFields(anyParts()), simplify(), callOptions()],
  check: checkChanges,
  before: async (parameters, { ask }) => {
    const { returnAddressId: id, updateFields: changes } = parameters;
    const now = known(addressOf(dataOf(await ask({ method: 'GET', path: `/post/return-addresses/${id}` }))));
    return { ...parameters, updateFields: { ...changes, changed: { ...now, ...changes.changed } } };
  },
  request: ({ returnAddressId: id, updateFields: { changed } }) => ({
    method: 'PUT',
    path: `/post/return-addresses/${id}`,
    repeat: 'always',
    body: addressBody(changed),
  }),
  rows: (answer) => [dataOf(answer)],
});

function addressOf(row: IDataObject): PostalAddress {
  return {
    addressName: asText(row.address_name),
    addressLine1: asText(row.address_line_1),
    addressLine2: asText(row.address_line_2),
    addressCity: asText(row.address_city),
    addressState: asText(row.address_state),
    addressPostalCode: asText(row.address_postal_code),
    addressCountry: asText(row.address_country),
  };
}
