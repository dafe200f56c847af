import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';

/** An SMS template of the account. */
export const templateId = (displayOptions?: IDisplayOptions) =>
  numericId({
    displayName: 'Template',
    name: 'templateId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'An SMS template in the ClickSend account',
    ...pickedOrTyped('searchTemplates', 'Choose a template...', numericForm('e.g. 632')),
  });
