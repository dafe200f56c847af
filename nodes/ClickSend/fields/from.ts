import { plainNumber } from '../../shared/fields/phoneNumber';
import { InvalidInput, type Field } from '../../shared/fields/field';
import { anySender, rentedNumber } from './sender';

/** Short codes have fewer digits than phone numbers. */
const NUMBER = { plus: true, least: 3, most: 15 };

/**
 * Who an SMS comes from: a number, or a name of 3 to 11 letters, digits and plus signs without spaces
 * (developers.clicksend.com, "Send SMS").
 */
export const from = () => checked(anySender(), senderOf);

/** Who an MMS or a fax comes from, which can't be a name. */
export const numberSender = () =>
  checked(rentedNumber(), (written, label) => plainNumber(written, NUMBER, label));

type Sender = Field<'from', string | undefined>;

function checked(field: Sender, check: (written: string, label: string) => string): Sender {
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
