import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { single } from '../../api/single';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/** GET contacts/{msisdn} (contract 4.2). */
export const get = call({
  name: 'Get',
  action: 'Get contact',
  description: 'Get the contact with a phone number',
  fields: [msisdn('Number of the contact'), simplify(), callOptions()],
  request: ({ msisdn: number }) =>
    pathRequest({ method: 'GET', path: '/contacts/{msisdn}' }, { msisdn: number }),
  rows: (body) => [tidyContact(contactIn(body))],
  raw: (body) => [contactIn(body)],
});

const contactIn = (body: unknown) => single(body, 'a contact', ['msisdn', 'phone_number', 'profile_uid']);
