import type { IDataObject } from 'n8n-workflow';
import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { jsonObject } from '../../../shared/fields/json';
import { flag, text } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { envelopeOf } from '../../api/acceptance';
import { contactEmail } from '../../fields/email';
import { callOptions } from '../../fields/options';
import { pathOf, phonebookId, SEGMENTO } from '../../fields/segmento';

const contactId = () =>
  text({
    displayName: 'Contact ID',
    name: 'contactId',
    type: 'string',
    default: '',
    placeholder: 'e.g. customer-17',
    description: 'Your own ID of the contact. A contact that has it already is updated.',
  });

const contactName = () =>
  text({
    displayName: 'Name',
    name: 'name',
    type: 'string',
    default: '',
    description: 'Name of the contact',
  });

const details = () =>
  jsonObject({
    displayName: 'Details',
    name: 'details',
    type: 'json',
    default: '{}',
    description: 'An object with whatever else is known of the contact',
  });

const createFields = () =>
  flag(
    {
      displayName: 'Create New Fields',
      name: 'createFields',
      type: 'boolean',
      default: true,
      description: 'Whether fields that the phonebook does not know are added to it',
    },
    'fields',
  );

/** POST /segmento/api/v1/phonebooks/{id}/contacts (docs.msg91.com, "Create or Update Contact"). */
export const upsert = call({
  name: 'Create or Update',
  action: 'Create or update contact',
  description: 'Create a new record, or update the current one if it already exists (upsert)',
  fields: [
    phonebookId(),
    simplify(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      contactId(),
      details(),
      contactEmail('Email address of the contact'),
      contactName(),
      pairs({
        displayName: 'Other Fields',
        name: 'otherFields',
        pairName: 'Field',
        placeholder: 'Add Field',
        description: 'Fields of the phonebook by their exact names. Dates have the form 2026-01-31 09:00:00.',
      }),
    ]),
    callOptions(createFields()),
  ],
  check: ({ additionalFields }) => {
    if (Object.keys(inputOf(additionalFields)).length > 0) return [];
    throw new InvalidInput('Additional Fields', 'are empty: say at least one thing about the contact');
  },
  request: ({ phonebookId: id, additionalFields, options }) => ({
    method: 'POST',
    path: pathOf(`${SEGMENTO}/phonebooks/{phonebookId}/contacts`, { phonebookId: id }),
    body: { fields: options.createFields ?? true, input: inputOf(additionalFields) },
    // With an ID of one's own a second one updates what the first one made.
    repeat: additionalFields.contactId === undefined ? 'never' : 'always',
  }),
  rows: (body, { additionalFields }) => {
    const { contact, message } = asObject(asObject(body)?.data) ?? {};
    return [
      { accepted: true, contact_id: additionalFields.contactId ?? null, ...asObject(contact), message },
    ];
  },
  raw: (body) => [envelopeOf(body, { accepted: true })],
});

interface Facts {
  contactId?: string;
  details?: IDataObject;
  email?: string;
  name?: string;
  otherFields?: Record<string, string>;
}

function inputOf({ contactId: id, details: more, email: address, name, otherFields }: Facts): IDataObject {
  return {
    ...otherFields,
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { email: address }),
    ...(id === undefined ? {} : { contact_id: id }),
    ...(more === undefined || Object.keys(more).length === 0 ? {} : { details: more }),
  };
}
