import { entries } from '../../../shared/fields/entries';
import type { ValuesOf } from '../../../shared/fields/field';
import { jsonObject } from '../../../shared/fields/json';
import { choice, text } from '../../../shared/fields/values';

export const interactiveType = () =>
  choice(
    {
      displayName: 'Interactive Type',
      name: 'interactiveType',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'JSON', value: 'json', description: 'Any interactive message, as WhatsApp describes it' },
        { name: 'List', value: 'list', description: 'A button that opens a list of up to 10 rows' },
        { name: 'Reply Buttons', value: 'button', description: 'Up to 3 buttons below the text' },
      ],
      default: 'button',
      displayOptions: { show: { contentType: ['interactive'] } },
      description: 'How the recipient can answer',
    },
    ['button', 'list', 'json'] as const,
  );

const shownInteractive = (...kinds: Array<'button' | 'list' | 'json'>) => ({
  displayOptions: { show: { contentType: ['interactive'], interactiveType: kinds } },
});

export const interactiveText = () =>
  text({
    displayName: 'Text Above',
    name: 'interactiveText',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    ...shownInteractive('button', 'list'),
    description: 'Text that stands above the buttons (at most 1,024 characters) or the list (4,096)',
  });

const rowFields = () =>
  [
    text({
      displayName: 'Title',
      name: 'title',
      type: 'string',
      required: true,
      default: '',
      description: 'What the recipient reads and chooses',
    }),
    text({
      displayName: 'ID',
      name: 'id',
      type: 'string',
      default: '',
      description: 'What comes back when it is chosen, different for each choice. Left empty: the title.',
    }),
    text({
      displayName: 'Description',
      name: 'description',
      type: 'string',
      default: '',
      description: 'Second line of a row; buttons have none',
    }),
  ] as const;

/** One choice of a list or one button, read and checked. */
export type ChoiceRow = ValuesOf<ReturnType<typeof rowFields>>;

export const choices = () =>
  entries(
    {
      displayName: 'Choices',
      name: 'choices',
      entryName: 'Choice',
      description: 'Up to 3 buttons of at most 20 characters, or up to 10 rows of at most 24 characters',
      ...shownInteractive('button', 'list'),
    },
    rowFields(),
  );

export const listButton = () =>
  text({
    displayName: 'List Button',
    name: 'listButton',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Show times',
    ...shownInteractive('list'),
    description: 'Text of the button that opens the list, at most 20 characters',
  });

export const interactive = () =>
  jsonObject({
    displayName: 'Interactive (JSON)',
    name: 'interactive',
    type: 'json',
    required: true,
    default: '{\n  "type": "button",\n  "body": { "text": "" },\n  "action": { "buttons": [] }\n}',
    ...shownInteractive('json'),
    description:
      'The interactive object as WhatsApp describes it: type (button, list, location_request_message, product, product_list, payment_link), header, body, footer, action',
  });
