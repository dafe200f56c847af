import { collection } from '../../../shared/fields/collection';
import { phoneNumber } from '../../../shared/fields/phoneNumber';
import { integer, text } from '../../../shared/fields/values';
import { timezone } from '../../fields/timezone';

const MINUTE = 60;

/** Minutes within which an incoming message is taken to appear in lists (contract 5.2). */
const USUAL_OVERLAP = 30;

const overlap = () =>
  integer(
    {
      displayName: 'Overlap (Minutes)',
      name: 'overlap',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: 1440 },
      default: USUAL_OVERLAP,
      description:
        'How far each poll looks back behind the one before. Reach does not document how soon a message appears in its lists: raise it if messages are missing. What was given before is never given again.',
    },
    { least: 1, most: 1440 },
  );

const msisdn = () =>
  phoneNumber(
    {
      displayName: 'Phone Number',
      name: 'msisdn',
      type: 'string',
      default: '',
      placeholder: 'e.g. 50255501234',
      description: 'Only messages from this number, given with its country code',
    },
    { plus: false, least: 3, most: 15 },
  );

const textContains = () =>
  text({
    displayName: 'Text Contains',
    name: 'textContains',
    type: 'string',
    default: '',
    placeholder: 'e.g. baja',
    description: 'Only messages with these characters in their text, in capitals or not',
  });

/** What the user can set about incoming messages. */
export const options = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    timezone(),
    overlap(),
    msisdn(),
    textContains(),
  ]);

/** The options, read and checked; what was not added is absent. */
export type Options = ReturnType<ReturnType<typeof options>['read']>;

/** The overlap in seconds. */
export function overlapOf({ overlap: minutes = USUAL_OVERLAP }: Options): number {
  return minutes * MINUTE;
}
