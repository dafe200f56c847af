import { pickedOrTyped } from '../../shared/fields/account';
import { leading } from '../../shared/fields/field';
import { locator } from '../../shared/fields/values';

const TYPED = {
  example: 'e.g. 65f0c0ffee65f0c0ffee65f0',
  pattern: '^\\S+$',
  problem: 'The ID is one word without spaces',
};

/** A template of the SMS section. */
export const smsTemplateId = () =>
  leading(
    locator({
      displayName: 'Template',
      name: 'templateId',
      type: 'resourceLocator',
      required: true,
      default: { mode: 'list', value: '' },
      description:
        "A template of MSG91's SMS section, which holds the text. Its ID has 24 characters; it is not the DLT ID, which has digits only.",
      ...pickedOrTyped('searchSmsTemplates', 'Choose a template...', TYPED),
    }),
  );

/** A template of the OTP section, which no documented call lists. */
export const otpTemplateId = () =>
  locator({
    displayName: 'Template',
    name: 'templateId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'id', value: '' },
    description:
      "ID of a template of MSG91's OTP section. It has 24 characters; templates of the SMS section and DLT IDs are accepted by MSG91 and never delivered.",
    modes: pickedOrTyped('searchSmsTemplates', '', TYPED).modes.filter(({ name }) => name === 'id'),
  });

/** Warns of the ID that India's registry gave the template: MSG91 takes it and delivers nothing. */
export function templateWarnings(templateId: string): string[] {
  if (!/^[\d\s]+$/.test(templateId)) return [];
  return [
    'The template ID has digits only, as a DLT ID has: MSG91 may accept it and deliver nothing. Use the ID of the template in MSG91',
  ];
}
