import type { IDisplayOptions } from 'n8n-workflow';
import { pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';
import { choice, locator } from '../../shared/fields/values';

/**
 * The language that a voice message is read in; developers.clicksend.com names en-us as the usual one. Gives the code
 * as ClickSend writes it.
 */
export function lang(): Field<'lang', string>;
export function lang(displayOptions: IDisplayOptions): Field<'lang', string | undefined>;
export function lang(displayOptions?: IDisplayOptions): Field<'lang', string | undefined> {
  const field = locator({
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
      pattern: '^\\s*[A-Za-z]{2}([-_][A-Za-z]{2,3})+\\s*$',
      problem: 'The code of a language looks like en-us',
    }),
  });
  return {
    ...field,
    read: (raw, reading) => field.read(raw, reading)?.replace(/_/g, '-').toLowerCase(),
  };
}

/** n8n's usual label for a list that is loaded, for messages about the voice. */
export const VOICE_LABEL = 'Voice Name or ID';

/** The voices that the language has: not every language has both. */
export function voice(): Field<'voice', 'female' | 'male'>;
export function voice(displayOptions: IDisplayOptions): Field<'voice', 'female' | 'male' | undefined>;
export function voice(displayOptions?: IDisplayOptions): Field<'voice', 'female' | 'male' | undefined> {
  const field = choice(
    {
      displayName: VOICE_LABEL,
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
  return { ...field, read: (raw, reading) => field.read(lowerCased(raw), reading) };
}

/** As spreadsheets have it: "Female". */
function lowerCased(raw: unknown): unknown {
  return typeof raw === 'string' ? raw.toLowerCase() : raw;
}
