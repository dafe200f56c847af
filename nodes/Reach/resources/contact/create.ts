import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import type { Request } from '../../../shared/http/request';
import { call } from '../../../shared/operation/operation';
import { contactOf, tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { contactDetails, detailsBody, partsOf } from '../../fields/contactDetails';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/**
 * POST contacts/{msisdn} (contract 4.2). Nobody says what it does with a number that is there already: when an
 * answer was lost and the repetition is refused, the contact is there, and is brought to the same state by PUT.
 */
export const create = call({
  name: 'Create',
  action: 'Create contact',
  description: 'Create a contact; tags are put on it with Add Tag',
  fields: [
    msisdn('Number of the contact, with its country code', 'number'),
    simplify(),
    contactDetails(),
    callOptions(),
  ],
  request: ({ msisdn: number, additionalFields }) => {
    const body = bodyOf(number, additionalFields);
    const asUpdate: Request = { method: 'PUT', path: '/contacts/{msisdn}', body, repeat: 'always' };
    return pathRequest(
      {
        method: 'POST',
        path: '/contacts/{msisdn}',
        body,
        repeat: 'always',
        otherwise: ({ repeated, status }) =>
          repeated && isRefusal(status) ? pathRequest(asUpdate, { msisdn: number }) : undefined,
      },
      { msisdn: number },
    );
  },
  rows: (body, { msisdn: number, additionalFields }) => [
    tidyContact(contactOf(body, bodyOf(number, additionalFields))),
  ],
});

/** HTTP 401 is about the signature, and says nothing of the contact. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 401;
}

function bodyOf(number: string, details: Parameters<typeof detailsBody>[0]): IDataObject {
  return { msisdn: number, ...partsOf(number, details.countryCode), ...detailsBody(details) };
}
