import type { IDataObject } from 'n8n-workflow';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, type ValuesOf } from '../../../shared/fields/field';
import { choice, flag, text } from '../../../shared/fields/values';

const variableFields = () =>
  [
    text({
      displayName: 'Name',
      name: 'name',
      type: 'string',
      required: true,
      default: '',
      description: 'Name of the variable in the template, in its exact case',
    }),
    choice(
      {
        displayName: 'Type',
        name: 'type',
        type: 'options',
        noDataExpression: true,
        options: [
          { name: 'Currency', value: 'currency', description: 'Read as an amount of money' },
          { name: 'Number', value: 'number' },
          { name: 'Text', value: 'text' },
        ],
        default: 'text',
        description: 'How the value is read aloud',
      },
      ['text', 'number', 'currency'] as const,
    ),
    text({
      displayName: 'Value',
      name: 'value',
      type: 'string',
      default: '',
      description: 'Value of the variable',
    }),
    flag({
      displayName: 'As Digits',
      name: 'asDigits',
      type: 'boolean',
      default: false,
      displayOptions: { show: { type: ['number'] } },
      description: 'Whether a number is read digit by digit',
    }),
    text({
      displayName: 'Currency Code',
      name: 'currencyCode',
      type: 'string',
      default: '',
      displayOptions: { show: { type: ['currency'] } },
      placeholder: 'e.g. INR',
      description: 'Three letters of the currency',
    }),
  ] as const;

export const variables = () =>
  entries(
    {
      displayName: 'Variables',
      name: 'variables',
      entryName: 'Variable',
      description: 'Values for the variables of the template',
    },
    variableFields(),
  );

/** One variable of a voice template, read and checked. */
export type VoiceVariable = ValuesOf<ReturnType<typeof variableFields>>;

/**
 * A text read as a number would be silence or nonsense on the phone.
 * @throws {InvalidInput}
 */
export function refuseUnreadable(list: VoiceVariable[]): void {
  for (const [index, { type, value = '', currencyCode }] of list.entries()) {
    const label = `Variables ${index + 1}`;
    if ((type === 'number' || type === 'currency') && !/^-?\d+(\.\d+)?$/.test(value.trim())) {
      throw new InvalidInput(`${label}: Value`, `must be a number such as 499.50, not '${value}'`);
    }
    if (currencyCode !== undefined && !/^[a-z]{3}$/i.test(currencyCode.trim())) {
      throw new InvalidInput(
        `${label}: Currency Code`,
        `has three letters, such as INR, not '${currencyCode}'`,
      );
    }
  }
}

/** Variables by name, in the words of MSG91's voice call. */
export function variablesBody(list: VoiceVariable[]): IDataObject {
  return Object.fromEntries(
    list.map(({ name, type = 'text', value = '', asDigits, currencyCode }) => [
      name,
      {
        type,
        value,
        ...(asDigits === undefined ? {} : { as_digits: asDigits }),
        ...(currencyCode === undefined ? {} : { currency_code: currencyCode.trim().toUpperCase() }),
      },
    ]),
  );
}
