import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../shared/fields/collection';
import { field } from '../../shared/fields/build';
import { countryCode as digitsOfCode } from '../../shared/fields/internationalNumber';
import { phoneNumber as numberField } from '../../shared/fields/phoneNumber';
import { text, textReader } from '../../shared/fields/values';

/** Numbers of a country are not measured: only the platform knows its own. */
const LOCAL_FORM = { plus: false, least: 3, most: 15 };
const asText = textReader();

const countryCode = () =>
  field(
    {
      displayName: 'Country Code',
      name: 'countryCode',
      type: 'string',
      default: '',
      placeholder: 'e.g. 502',
      description:
        'Code that the phone number begins with. Left empty, it is read from the number in Central America.',
    },
    (value, reading, label) => digitsOfCode(asText(value, reading, label), label),
  );

const phoneNumber = () =>
  numberField(
    {
      displayName: 'Local Number',
      name: 'phoneNumber',
      type: 'string',
      default: '',
      placeholder: 'e.g. 55501234',
      description:
        'The phone number without its country code. Left empty, it is what follows the country code.',
    },
    LOCAL_FORM,
  );

const firstName = () =>
  text({
    displayName: 'First Name',
    name: 'firstName',
    type: 'string',
    default: '',
    description: 'Given name of the contact',
  });

const lastName = () =>
  text({
    displayName: 'Last Name',
    name: 'lastName',
    type: 'string',
    default: '',
    description: 'Family name of the contact',
  });

const email = () =>
  text({
    displayName: 'Email',
    name: 'email',
    type: 'string',
    default: '',
    placeholder: 'name@email.com',
    description: 'Email address of the contact',
  });

type CustomField = 'customField1' | 'customField2' | 'customField3' | 'customField4' | 'customField5';

const customField = <const N extends CustomField>(name: N) =>
  text({
    displayName: `Custom Field ${name.slice(-1)}`,
    name,
    type: 'string',
    default: '',
    description: 'Any text of your own; Reach has five such fields',
  });

/** What is known of a contact beside its number. */
const details = () =>
  [
    countryCode(),
    phoneNumber(),
    firstName(),
    lastName(),
    email(),
    customField('customField1'),
    customField('customField2'),
    customField('customField3'),
    customField('customField4'),
    customField('customField5'),
  ] as const;

export const contactDetails = () =>
  collection(
    { displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' },
    details(),
  );

export const contactChanges = () =>
  collection({ displayName: 'Update Fields', name: 'updateFields', placeholder: 'Add field' }, details());

type Details = Partial<
  Record<'countryCode' | 'phoneNumber' | 'firstName' | 'lastName' | 'email' | CustomField, string>
>;

/** The details under the platform's names; what was not given is not there, and stays as it is. */
export function detailsBody(details: Details): IDataObject {
  const names = {
    country_code: details.countryCode,
    phone_number: details.phoneNumber,
    first_name: details.firstName,
    last_name: details.lastName,
    email: details.email,
    custom_field_1: details.customField1,
    custom_field_2: details.customField2,
    custom_field_3: details.customField3,
    custom_field_4: details.customField4,
    custom_field_5: details.customField5,
  };
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
}

/** Guatemala, El Salvador, Honduras, Nicaragua, Costa Rica: where the platform's operators are (contract 4.1). */
const COUNTRIES = /^50[2-6]/;

/** Country code and local number, as far as they follow from the number itself. */
export function partsOf(msisdn: string, given: string | undefined): IDataObject {
  const code = given ?? COUNTRIES.exec(msisdn)?.[0];
  if (code === undefined || !msisdn.startsWith(code)) return {};
  return { country_code: code, phone_number: msisdn.slice(code.length) };
}
