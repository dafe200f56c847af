/** What is wrong with a value, as a sentence. */
export type Check = (value: unknown) => string | undefined;

/** One field of a request, as ClickSend's published specification has it. */
export interface Field {
  check?: Check;
  /** An object of fields, or a list of such objects. */
  object?: Shape;
  list?: List;
  required?: true;
  /** Where the specification and practice differ: what it says, and why practice wins. */
  deviates?: string;
  /** The status by which ClickSend refuses a wrong value: of this one message, not of the whole call. */
  row?: string;
  /** Why our nodes leave the field out. */
  unused?: string;
  /** ClickSend's own samples have an empty text where nothing is given; our nodes leave the field out. */
  emptyInSamples?: true;
}

export type Fields = Readonly<Record<string, Field>>;

export interface Shape {
  fields: Fields;
  /** Fields of which exactly one is given. ClickSend itself takes both or none and judges the message. */
  exactlyOne?: readonly string[];
  /** Fields of which at least one is given. */
  some?: readonly string[];
  /** What the fields only say together: a problem by the name of the field that is wrong. */
  together?(value: Readonly<Record<string, unknown>>): Record<string, string>;
}

export interface List {
  of: Shape;
  /** What an entry is called. */
  entry: string;
  most?: number;
}

export const required = (field: Field): Field => ({ ...field, required: true });

/** @param reason what the specification says, and why practice wins */
export const deviating = (field: Field, reason: string): Field => ({ ...field, deviates: reason });

export const perRow = (field: Field, status: string): Field => ({ ...field, row: status });

/** @param reason why our nodes leave the field out */
export const unused = (field: Field, reason: string): Field => ({ ...field, unused: reason });

const checked =
  (sound: (value: unknown) => boolean, problem: string): Check =>
  (value) =>
    sound(value) ? undefined : problem;

const pattern = (form: RegExp, problem: string): Field => ({
  check: checked((value) => typeof value === 'string' && form.test(value), problem),
});

/** A text that is not empty: what is not given is left out. */
export const text: Field = {
  check: (value) => {
    if (typeof value !== 'string') return 'The value must be a string.';
    return value === '' ? 'The value must not be empty: leave the field out.' : undefined;
  },
};

export const textUpTo = (most: number): Field => ({
  check: (value) =>
    text.check?.(value) ?? (String(value).length > most ? `At most ${most} characters.` : undefined),
});

/** A text that ClickSend's own samples leave empty. */
export const textOrEmpty: Field = { ...text, emptyInSamples: true };

/** A text that may be empty, or null. */
export const anyText: Field = {
  check: checked((value) => typeof value === 'string' || value === null, 'The value must be a string.'),
};

export const whole: Field = {
  check: checked(
    (value) => Number.isInteger(value) && Number(value) >= 0,
    'The value must be a whole number.',
  ),
};

/** A whole number, also written in digits. */
export const id: Field = {
  check: checked((value) => /^\d+$/.test(String(value)), 'The value must be an integer.'),
};

/** A whole number as text. */
export const digits = pattern(/^\d+$/, 'The value must be a number written as text.');

export const yesNo: Field = {
  check: checked((value) => typeof value === 'boolean', 'The value must be a boolean.'),
};

/** One of the given values. */
export const oneOf = (...values: readonly unknown[]): Field => ({
  check: checked((value) => values.includes(value), `The value must be one of ${values.join(', ')}.`),
});

export const zeroOrOne = oneOf(0, 1);

export const countryCode = pattern(/^[A-Z]{2}$/, 'The value must be an ISO code.');

export const emailAddress = pattern(/^[^@\s]+@[^@\s]+$/, 'The value must be an email.');

/** Base64 without a `data:` prefix. */
export const base64: Field = {
  check: checked(
    (value) => typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value),
    'The value must be base64.',
  ),
};

/** A list of texts, each of them one of the allowed ones if any are named. */
export const texts = (allowed?: readonly string[], most = Infinity): Field => ({
  check: (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most)
      return `The value must be an array of one${most === Infinity ? ' or more' : ` to ${most}`} texts.`;
    const wrong = value.find((one) => typeof one !== 'string' || one === '');
    if (wrong !== undefined) return 'Each value must be a text.';
    return value.every((one) => allowed?.includes(one) ?? true) ? undefined : 'A value is unknown.';
  },
});

/** A whole number in a query. */
export const number = (least = 0, most = Infinity): Field => ({
  check: checked(
    (value) => /^\d+$/.test(String(value)) && Number(value) >= least && Number(value) <= most,
    `The value must be a whole number from ${least}${most === Infinity ? '' : ` to ${most}`}.`,
  ),
});

/** `name:value`, several separated by commas. */
export const search = (...names: readonly string[]): Field =>
  pattern(
    new RegExp(`^(${names.join('|')}):[^,]+(,(${names.join('|')}):[^,]+)*$`),
    'The search field is unknown.',
  );

/** `name:asc` or `name:desc`. */
export const order = (...names: readonly string[]): Field =>
  pattern(new RegExp(`^(${names.join('|')}):(asc|desc)$`), 'The order is unknown.');
