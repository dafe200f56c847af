import type { IDisplayOptions } from 'n8n-workflow';
import { pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';
import { choice, locator } from '../../shared/fields/values';

/** The language that a voice message is read in; developers.clicksend.com names en-us as the usual one. */
export function lang(): Field<'lang', string>;
export function lang(displayOptions: IDisplayOptions): Field<'lang', string | undefined>;
export function lang(displayOptions?: IDisplayOptions): Field<'lang', string | undefined> {
  return locator({
    displayName: 'Language',
    name: 'lang',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'code', value: 'en-us' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'Language that the message is read in, as the code of ClickSend',
    ...pickedOrTyped('searchVoiceLanguages', 'Choose a language...', {
      title: 'By Code',
      example: 'e.g. en-us',
      pattern: '^\\s*[A-Za-z]{2}(-[A-Za-z]{2,3})+\\s*$',
      problem: 'The code of a language looks like en-us',
    }),
  });
}

/** The voices that the language has: not every language has both. */
export function voice(): Field<'voice', 'female' | 'male'>;
export function voice(displayOptions: IDisplayOptions): Field<'voice', 'female' | 'male' | undefined>;
export function voice(displayOptions?: IDisplayOptions): Field<'voice', 'female' | 'male' | undefined> {
  return choice(
    {
      displayName: 'Voice Name or ID',
      name: 'voice',
      type: 'options',
      typeOptions: { loadOptionsMethod: 'getVoices', loadOptionsDependsOn: ['lang.value'] },
      required: true,
      default: 'female',
      ...(displayOptions ? { displayOptions } : {}),
      description:
        'Voice that reads the message; some languages have only one. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
    },
    ['female', 'male'] as const,
  );
}
