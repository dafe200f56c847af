import { pickedOrTyped } from '../../shared/fields/account';
import { leading, type Field } from '../../shared/fields/field';
import { mailAddress, mailAddresses } from '../../shared/fields/mailAddress';
import { locator } from '../../shared/fields/values';

export const emailTemplateId = () =>
  leading(
    locator(
      {
        displayName: 'Template',
        name: 'emailTemplateId',
        type: 'resourceLocator',
        required: true,
        default: { mode: 'list', value: '' },
        description: "A template of MSG91's email section, by its slug. MSG91 sends email by template alone.",
        ...pickedOrTyped('searchEmailTemplates', 'Choose a template...', {
          title: 'By Slug',
          example: 'e.g. order_ready',
          pattern: '^\\S+$',
          problem: 'A slug is one word without spaces',
        }),
      },
      'template_id',
    ),
  );

export const emailDomain = () =>
  leading(
    locator({
      displayName: 'Domain',
      name: 'domain',
      type: 'resourceLocator',
      required: true,
      default: { mode: 'list', value: '' },
      description: 'Domain of the sender, verified in the MSG91 dashboard',
      ...pickedOrTyped('searchEmailDomains', 'Choose a domain...', {
        title: 'By Name',
        example: 'e.g. mail.example.com',
        pattern: '^[^\\s@/]+\\.[^\\s@/]+$',
        problem: 'A domain is written like mail.example.com',
      }),
    }),
  );

/** The email address of a contact, without a name beside it. */
export const contactEmail = (description: string): Field<'email', string | undefined> => {
  const built = mailAddress({
    displayName: 'Email',
    name: 'email',
    type: 'string',
    default: '',
    placeholder: 'name@email.com',
    description,
  });
  return { ...built, read: (raw, reading) => built.read(raw, reading)?.email };
};

/** Those who get a copy, seen by the others or not. */
export const copies = <const N extends 'cc' | 'bcc'>(
  name: N,
  displayName: string,
  description: string,
  bounds: { most?: number } = {},
) =>
  mailAddresses(
    { displayName, name, type: 'string', default: '', placeholder: 'name@email.com', description },
    bounds,
  );
