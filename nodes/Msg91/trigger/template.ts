import { productOf, type EventName } from './kind';
import { MARKS, WHATSAPP_STATUS_MARKS } from './marks';

/** The JSON to paste as the body of a webhook at MSG91: every mark of the product under its own name. */
export function templateOf(event: EventName): string {
  const marks = event === 'whatsAppStatus' ? WHATSAPP_STATUS_MARKS : MARKS[productOf(event)];
  return JSON.stringify(Object.fromEntries(marks.map((mark) => [mark, `{{${mark}}}`])), null, 2);
}
