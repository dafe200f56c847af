import type { IDataObject } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import { asObject, asRows, asText } from '../../../shared/http/json';
import type { ChoiceRow } from './interactiveFields';

/** WhatsApp's limits: 3 reply buttons of 20 characters, 10 rows of 24 with 72 below. */
const MOST_BUTTONS = 3;
const MOST_BUTTON_TITLE = 20;
const MOST_ROWS = 10;
const MOST_ROW_TITLE = 24;
const MOST_ROW_DESCRIPTION = 72;

export interface Texts {
  text: string;
  header?: string;
  footer?: string;
}

/** @throws {InvalidInput} */
export function replyButtons(texts: Texts, choices: ChoiceRow[]): IDataObject {
  refuseCount(choices.length, MOST_BUTTONS, 'buttons');
  const buttons = choices.map(({ title, id }) => {
    refuseLong(title, MOST_BUTTON_TITLE, 'button');
    return { type: 'reply', reply: { id: id ?? title, title } };
  });
  return { type: 'button', ...partsOf(texts), action: { buttons } };
}

/** @throws {InvalidInput} */
export function list(texts: Texts, button: string, choices: ChoiceRow[]): IDataObject {
  refuseCount(choices.length, MOST_ROWS, 'rows');
  const rows = choices.map(({ title, id, description }) => {
    refuseLong(title, MOST_ROW_TITLE, 'row');
    refuseLong(description ?? '', MOST_ROW_DESCRIPTION, 'description');
    return { id: id ?? title, title, ...(description === undefined ? {} : { description }) };
  });
  return { type: 'list', ...partsOf(texts), action: { button, sections: [{ title: button, rows }] } };
}

/** @throws {InvalidInput} for a JSON object that WhatsApp would refuse for its buttons */
export function checked(interactive: IDataObject): IDataObject {
  const label = 'Interactive (JSON)';
  if (asText(interactive.type) === undefined) throw new InvalidInput(label, "has no 'type'");
  const buttons = asRows(asObject(interactive.action)?.buttons);
  if (buttons.length > MOST_BUTTONS) {
    throw new InvalidInput(label, `has ${buttons.length} buttons: at most ${MOST_BUTTONS} are allowed`);
  }
  for (const button of buttons)
    refuseLong(asText(asObject(button.reply)?.title) ?? '', MOST_BUTTON_TITLE, 'button', label);
  return interactive;
}

function partsOf({ text, header, footer }: Texts): IDataObject {
  return {
    ...(header === undefined ? {} : { header: { type: 'text', text: header } }),
    body: { text },
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  };
}

function refuseCount(count: number, most: number, what: string): void {
  if (count === 0) throw new InvalidInput('Choices', 'is empty: give at least one choice');
  if (count > most) throw new InvalidInput('Choices', `has ${count} ${what}: at most ${most} are allowed`);
}

function refuseLong(written: string, most: number, what: string, label = 'Choices'): void {
  if (written.length <= most) return;
  throw new InvalidInput(
    label,
    `has a ${what} of ${written.length} characters: at most ${most} are allowed: '${written}'`,
  );
}
