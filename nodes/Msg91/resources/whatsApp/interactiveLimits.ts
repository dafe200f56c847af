import type { IDataObject } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import { asObject, asRows, asText } from '../../../shared/http/json';

/** WhatsApp's limits of an interactive message (developers.facebook.com, "Interactive messages"), in characters. */
const TEXT = { button: 1024, list: 4096 };
const HEADER = 60;
const FOOTER = 60;
const LIST_BUTTON = 20;
const BUTTONS = { most: 3, title: 20, id: 256 };
const ROWS = { most: 10, title: 24, id: 200, description: 72 };

/** How the parts are called in messages. */
export interface Labels {
  text: string;
  header: string;
  footer: string;
  choices: string;
  listButton: string;
}

/** @throws {InvalidInput} for what WhatsApp refuses after MSG91 has accepted it */
export function refuseBeyondLimits(interactive: IDataObject, labels: Labels): void {
  const textOf = (part: unknown) => asText(asObject(part)?.text) ?? '';
  const action = asObject(interactive.action) ?? {};
  const most = interactive.type === 'button' ? TEXT.button : TEXT.list;
  refuseLong(textOf(interactive.body), most, 'text', labels.text);
  refuseLong(textOf(interactive.header), HEADER, 'header', labels.header);
  refuseLong(textOf(interactive.footer), FOOTER, 'footer', labels.footer);
  refuseLong(asText(action.button) ?? '', LIST_BUTTON, 'list button', labels.listButton);
  refuseButtons(
    asRows(action.buttons).map(({ reply }) => asObject(reply) ?? {}),
    labels.choices,
  );
  refuseRows(
    asRows(action.sections).flatMap(({ rows }) => asRows(rows)),
    labels.choices,
  );
}

function refuseButtons(buttons: IDataObject[], label: string): void {
  refuseMany(buttons.length, BUTTONS.most, 'buttons', label);
  for (const { title, id } of buttons) {
    refuseLong(asText(title) ?? '', BUTTONS.title, 'button', label);
    refuseLong(asText(id) ?? '', BUTTONS.id, 'button ID', label);
  }
  refuseTwice(buttons, 'title', label);
  refuseTwice(buttons, 'id', label);
}

function refuseRows(rows: IDataObject[], label: string): void {
  refuseMany(rows.length, ROWS.most, 'rows', label);
  for (const { title, id, description } of rows) {
    refuseLong(asText(title) ?? '', ROWS.title, 'row', label);
    refuseLong(asText(id) ?? '', ROWS.id, 'row ID', label);
    refuseLong(asText(description) ?? '', ROWS.description, 'description', label);
  }
  refuseTwice(rows, 'id', label);
}

function refuseMany(count: number, most: number, what: string, label: string): void {
  if (count > most) throw new InvalidInput(label, `has ${count} ${what}: at most ${most} are allowed`);
}

/** An answer names the choice by these: two alike could not be told apart. */
function refuseTwice(choices: IDataObject[], field: 'id' | 'title', label: string): void {
  const given = choices.map((choice) => asText(choice[field])).filter((text) => text !== undefined);
  const twice = given.find((text, index) => given.indexOf(text) < index);
  if (twice === undefined) return;
  const what = field === 'id' ? 'ID' : 'title';
  throw new InvalidInput(label, `has the ${what} '${twice}' twice: give each choice its own`);
}

/** Counts an emoji as one, as WhatsApp does. */
function refuseLong(written: string, most: number, what: string, label: string): void {
  const { length } = [...written];
  if (length <= most) return;
  const shown = length > 100 ? '' : `: '${written}'`;
  throw new InvalidInput(label, `has a ${what} of ${length} characters: at most ${most} are allowed${shown}`);
}
