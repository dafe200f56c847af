import camelCase from 'lodash/camelCase';
import type { IDisplayOptions, INodePropertyMode } from 'n8n-workflow';
import { asText } from '../http/json';
import { InvalidInput, type Certain, type Field, type Literal } from './field';
import { locator } from './values';

/** What can be typed instead of picked. */
export interface TypedForm {
  /**
   * Title of the mode, such as "By Code": n8n cuts off what is longer than about eight letters. The mode's name
   * follows it, since n8n shows every mode called `id` as "By ID".
   */
  title?: string;
  /** Shown in the empty field, such as "e.g. 9001". */
  example: string;
  /** Checked in the editor while typing. */
  pattern: string;
  /** What the editor says about anything else. */
  problem: string;
}

/** The two ways to give something that exists in the account: picked from a searchable list, or typed. */
export function pickedOrTyped(
  searchListMethod: string,
  placeholder: string,
  { title = 'By ID', example, pattern, problem }: TypedForm,
): { modes: INodePropertyMode[] } {
  return {
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        placeholder,
        typeOptions: { searchListMethod, searchable: true },
      },
      {
        displayName: title,
        name: camelCase(title.replace(/^By /, '')),
        type: 'string',
        placeholder: example,
        validation: [{ type: 'regex', properties: { regex: pattern, errorMessage: problem } }],
      },
    ],
  };
}

/** A form for ids that are whole numbers. */
export function numericForm(example: string): TypedForm {
  return { example, pattern: '^[0-9]+$', problem: 'The ID is a whole number' };
}

/** What is chosen in a resource locator that another picker depends on: a plain id counts as well. */
export function chosenId(parameter: unknown): string | undefined {
  const isLocator = typeof parameter === 'object' && parameter !== null && 'value' in parameter;
  return asText(isLocator ? parameter.value : parameter)?.trim();
}

/** The id behind a resource locator, for vendors whose ids are whole numbers. Gives digits. */
export function numericId<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, vendorName?: string): Field<N, Certain<string, R, D>> {
  const built = locator(literal, vendorName);
  return {
    ...built,
    read: (raw, reading) => {
      const id = built.read(raw, reading);
      if (typeof id === 'string' && !/^\d+$/.test(id)) {
        throw new InvalidInput(literal.displayName, `must be an ID, which is a whole number, not '${id}'`);
      }
      return id;
    },
  };
}
