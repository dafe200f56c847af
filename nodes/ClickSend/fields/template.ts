import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';

/** An SMS template of the account. */
export function templateId(): Field<'templateId', string>;
export function templateId(displayOptions: IDisplayOptions): Field<'templateId', string | undefined>;
export function templateId(displayOptions?: IDisplayOptions): Field<'templateId', string | undefined> {
  return numericId({
    displayName: 'Template',
    name: 'templateId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'An SMS template in the ClickSend account',
    ...pickedOrTyped('searchTemplates', 'Choose a template...', numericForm('e.g. 632')),
  });
}
