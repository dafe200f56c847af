import type { IDisplayOptions } from 'n8n-workflow';
import { pickedOrTyped } from '../../shared/fields/account';
import { InvalidInput, leading, type Field, type Reading } from '../../shared/fields/field';
import { locator } from '../../shared/fields/values';

const NUMBER = {
  displayName: 'WhatsApp Number',
  name: 'integratedNumber',
  type: 'resourceLocator',
  required: true,
  default: { mode: 'list', value: '' },
  description: 'A WhatsApp number that is integrated with the MSG91 account',
} as const;

const number = () =>
  pickedOrTyped('searchWhatsAppNumbers', 'Choose a number...', {
    title: 'Number',
    example: 'e.g. 919812345678',
    pattern: '^\\+?[0-9][0-9 ()-]{6,19}$',
    problem: 'The number is written with its country code, in digits',
  });

/** A WhatsApp number of the account, as digits with country code. */
export const integratedNumber = () => asDigits(locator({ ...NUMBER, ...number() }));

/** The same, where only some choices need it. */
export const integratedNumberFor = (displayOptions: IDisplayOptions) =>
  asDigits(locator({ ...NUMBER, ...number(), displayOptions }));

function asDigits<N extends string, T extends string | undefined>(built: Field<N, T>): Field<N, T> {
  const read = (raw: unknown, reading: Reading): T => {
    const written = built.read(raw, reading);
    const digits = written?.replace(/[\s()+-]/g, '');
    if (digits === undefined || /^\d{7,15}$/.test(digits)) return digits as T;
    throw new InvalidInput(NUMBER.displayName, `must be a number with country code, not '${written}'`);
  };
  return { ...built, read };
}

export const whatsAppTemplateName = () =>
  leading(
    locator(
      {
        displayName: 'Template',
        name: 'whatsAppTemplate',
        type: 'resourceLocator',
        required: true,
        default: { mode: 'list', value: '' },
        description: 'An approved template of this number, by its name',
        ...pickedOrTyped('searchWhatsAppTemplates', 'Choose a template...', {
          title: 'By Name',
          example: 'e.g. order_update',
          pattern: '^\\S+$',
          problem: 'The name is one word without spaces',
        }),
      },
      'template_name',
    ),
  );

export const templateLanguage = () =>
  leading(
    locator(
      {
        displayName: 'Language',
        name: 'templateLanguage',
        type: 'resourceLocator',
        required: true,
        default: { mode: 'code', value: 'en' },
        description: 'A language that the template has been approved in',
        ...pickedOrTyped('searchWhatsAppTemplateLanguages', 'Choose a language...', {
          title: 'By Code',
          example: 'e.g. en_US',
          pattern: '^[a-z]{2,3}(_[A-Za-z]{2,4})?$',
          problem: 'A code is written like en or en_US',
        }),
      },
      'language',
    ),
  );
