import { plainNumber } from '../../shared/fields/phoneNumber';
import { InvalidInput, type Field } from '../../shared/fields/field';
import { sender } from './sender';

/** Short codes have fewer digits than phone numbers. */
const NUMBER = { plus: true, least: 3, most: 15 };

/**
 * Who an SMS comes from: a number, or a name of 3 to 11 letters, digits and plus signs without spaces
 * (developers.clicksend.com, "Send SMS").
 */
export const from = () => checked((written, label) => senderOf(written, label));

/** Who a message comes from that can't come from a name. */
export const numberSender = () => {
  const field = checked((written, label) => plainNumber(written, NUMBER, label));
  const description =
    'Number of the account that the message comes from: a name is not possible here. Left empty, ClickSend chooses.';
  return { ...field, property: { ...field.property, description } };
};

function checked(check: (written: string, label: string) => string): Field<'from', string | undefined> {
  const field = sender();
  return {
    ...field,
    read: (raw, reading) => {
      const written = field.read(raw, reading);
      return written === undefined ? undefined : check(written, field.property.displayName);
    },
  };
}

/** @throws {InvalidInput} for what is neither a number nor a name that ClickSend allows */
export function senderOf(written: string, label: string): string {
  if (!/[A-Za-z]/.test(written)) return plainNumber(written, NUMBER, label);
  if (/^[A-Za-z0-9+]{3,11}$/.test(written)) return written;
  throw new InvalidInput(
    label,
    `must be a phone number, or a name of 3 to 11 letters and digits without spaces: '${written}'`,
  );
}
