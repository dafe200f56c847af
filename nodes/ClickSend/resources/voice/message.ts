import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, InvalidInput, leading, type ValuesOf } from '../../../shared/fields/field';
import { flag, text } from '../../../shared/fields/values';
import { countSegments } from '../../../shared/text/segments';
import { voicesOf } from '../../api/voices';
import { listId } from '../../fields/contactList';
import {
  messageEntry,
  recipient,
  sendTo,
  source,
  type Addressed,
  type MessageFields,
} from '../../fields/message';
import { batchOptions } from '../../fields/options';
import { lang, voice, VOICE_LABEL } from '../../fields/voice';

/** Longer texts are cut (developers.clicksend.com, "Send voice message"): 4 parts of 300, or of 150 in Unicode. */
const MOST_CHARACTERS = 1200;
const MOST_UNICODE = 600;

/** What sending a voice message and asking for its price have in common. */
export const voiceFields = () =>
  [sendTo(), leading(listId({ show: { sendTo: ['list'] } })), simplify(), batchOptions(source())] as const;

/** What an item says of its call; language and voice are often the same for all. */
export const voiceContent = () =>
  [recipient({ show: { sendTo: ['number'] } }), body(), forAll(lang()), forAll(voice())] as const;

const body = () =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    placeholder: 'e.g. Your code is 1, 2, 3',
    description:
      'Text that is read out, up to 1,200 characters, or 600 with characters outside the SMS alphabet. A comma makes a pause.',
  });

export const machineDetection = () =>
  flag({
    displayName: 'Machine Detection',
    name: 'machineDetection',
    type: 'boolean',
    default: false,
    description: 'Whether to detect answering machines and leave the message on them',
  });

export const requireInput = () =>
  flag({
    displayName: 'Require Input',
    name: 'requireInput',
    type: 'boolean',
    default: false,
    description:
      'Whether to wait for a key to be pressed. The key comes back as digits in receipts and in the history.',
  });

type Voice = ValuesOf<ReturnType<typeof voiceContent>> & {
  additionalFields: MessageFields & { machineDetection?: boolean; requireInput?: boolean };
};

/** @throws {InvalidInput} for what ClickSend would cut or refuse */
export function checkVoice({ body: written, lang: language, voice: chosen }: Omit<Voice, 'to'>): string[] {
  const voices = voicesOf(language);
  if (!voices.includes(chosen)) {
    throw new InvalidInput(
      VOICE_LABEL,
      `cannot be ${chosen} in the language ${language}: choose ${voices.join()}`,
    );
  }
  const { encoding } = countSegments(written);
  const most = encoding === 'UCS-2' ? MOST_UNICODE : MOST_CHARACTERS;
  if (written.length <= most) return [];
  const kind = encoding === 'UCS-2' ? ' with characters outside the SMS alphabet' : '';
  throw new InvalidInput('Message', `has ${written.length} characters: at most ${most} are allowed${kind}`);
}

/** One entry of `messages` (developers.clicksend.com, "Send voice message"); switches are 0 and 1 there. */
export function voiceEntry(parameters: Addressed & Omit<Voice, 'to'>, reference: string): IDataObject {
  const { additionalFields } = parameters;
  const { machineDetection: machines, requireInput: waits } = additionalFields;
  return {
    ...messageEntry(parameters, additionalFields, reference),
    body: parameters.body,
    lang: parameters.lang,
    voice: parameters.voice,
    ...(waits === undefined ? {} : { require_input: Number(waits) }),
    ...(machines === undefined ? {} : { machine_detection: Number(machines) }),
  };
}
