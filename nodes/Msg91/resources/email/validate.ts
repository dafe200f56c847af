import { simplify } from '../../../shared/fields/output';
import { mailAddress } from '../../../shared/fields/mailAddress';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { callOptions } from '../../fields/options';

const email = () =>
  mailAddress({
    displayName: 'Email',
    name: 'email',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'name@email.com',
    description: 'The address to check',
  });

/** POST /email/validate (docs.msg91.com, "Email Validation"). MSG91 charges for it, so it is not repeated. */
export const validate = call({
  name: 'Validate',
  action: 'Validate email address',
  description: 'Check whether mail to an address would arrive. MSG91 charges for each check.',
  fields: [email(), simplify(), callOptions()],
  request: ({ email: address }) => ({
    method: 'POST',
    path: '/email/validate',
    body: { email: address.email },
  }),
  rows: (body, { email: address }) => {
    const data = asObject(asObject(body)?.data) ?? {};
    return [{ email: address.email, ...(asObject(data.result) ?? data) }];
  },
});
