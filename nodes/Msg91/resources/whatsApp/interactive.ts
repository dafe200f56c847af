import type { IDataObject } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import { asText } from '../../../shared/http/json';
import type { ChoiceRow } from './interactiveFields';
import { refuseBeyondLimits } from './interactiveLimits';

export interface Texts {
  text: string;
  header?: string;
  footer?: string;
}

/** Where the user typed what an interactive message holds. */
const LABELS = {
  text: 'Text Above',
  header: 'Header',
  footer: 'Footer',
  choices: 'Choices',
  listButton: 'List Button',
};

/** @throws {InvalidInput} */
export function replyButtons(texts: Texts, choices: ChoiceRow[]): IDataObject {
  refuseNone(choices);
  const buttons = choices.map(({ title, id }) => ({ type: 'reply', reply: { id: id ?? title, title } }));
  const built = { type: 'button', ...partsOf(texts), action: { buttons } };
  refuseBeyondLimits(built, LABELS);
  return built;
}

/** @throws {InvalidInput} */
export function list(texts: Texts, button: string, choices: ChoiceRow[]): IDataObject {
  refuseNone(choices);
  const rows = choices.map(({ title, id, description }) => ({
    id: id ?? title,
    title,
    ...(description === undefined ? {} : { description }),
  }));
  const built = {
    type: 'list',
    ...partsOf(texts),
    action: { button, sections: [{ title: button, rows }] },
  };
  refuseBeyondLimits(built, LABELS);
  return built;
}

/** @throws {InvalidInput} for a JSON object that WhatsApp would refuse for its buttons, rows or texts */
export function checked(interactive: IDataObject): IDataObject {
  const label = 'Interactive (JSON)';
  if (asText(interactive.type) === undefined) throw new InvalidInput(label, "has no 'type'");
  refuseBeyondLimits(interactive, {
    text: label,
    header: label,
    footer: label,
    choices: label,
    listButton: label,
  });
  return interactive;
}

function partsOf({ text, header, footer }: Texts): IDataObject {
  return {
    ...(header === undefined ? {} : { header: { type: 'text', text: header } }),
    body: { text },
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  };
}

function refuseNone(choices: ChoiceRow[]): void {
  if (choices.length === 0) throw new InvalidInput('Choices', 'is empty: give at least one choice');
}
