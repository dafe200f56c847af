import type { IDataObject } from 'n8n-workflow';

/** Why an item failed. */
export type Reason =
  /** The input itself is wrong; nothing was sent. */
  | 'badInput'
  /** The vendor refused it. */
  | 'rejected'
  /** The vendor refused it as a repetition: an earlier one may have been accepted. */
  | 'duplicate'
  /** It never left: no connection, or sending had ended. */
  | 'notSent'
  /** It went out and nobody can say what became of it. */
  | 'unknown';

/** The vendor took it; one output item per row. */
export interface Accepted {
  kind: 'accepted';
  rows: IDataObject[];
  /** Shown on each row, and once per kind as a hint of the run. */
  warnings?: string[];
}

/** It was not taken, and trying again is the user's choice. */
export interface Rejected {
  kind: 'rejected';
  reason: Exclude<Reason, 'unknown'>;
  /** What happened and what to do, as one or two sentences. */
  message: string;
  /** The vendor's code and words, the reference, the row as received. */
  details?: IDataObject;
  /** The account can send nothing more in this run: the rest is not sent. */
  endsRun?: boolean;
  /** No connection, or no clear answer to a question: several in a row end the run. */
  noAnswer?: boolean;
  /** Asking again is harmful or says nothing new: a later try of the execution gives the same answer unasked. */
  final?: boolean;
}

/** It may or may not have been taken. */
export interface Unknown {
  kind: 'unknown';
  message: string;
  details?: IDataObject;
}

/** What became of one input: exactly one of the three. */
export type Outcome = Accepted | Rejected | Unknown;

/** The vendor took it. */
export const accepted = (rows: IDataObject[], warnings?: string[]): Accepted => ({
  kind: 'accepted',
  rows,
  ...(warnings?.length ? { warnings } : {}),
});

/** The vendor refused it. */
export const rejected = (message: string, details?: IDataObject): Rejected => ({
  kind: 'rejected',
  reason: 'rejected',
  message,
  ...(details ? { details } : {}),
});

/** It never left. */
export const notSent = (message: string): Rejected => ({ kind: 'rejected', reason: 'notSent', message });

/** The input itself is wrong; nothing was sent. */
export const badInput = (message: string): Rejected => ({ kind: 'rejected', reason: 'badInput', message });

/** It went out, and nobody can say what became of it. */
export const unknown = (message: string, details?: IDataObject): Unknown => ({
  kind: 'unknown',
  message,
  ...(details ? { details } : {}),
});

/** Adds facts (a reference, a row) to the details of an outcome that is not accepted. */
export function withDetails<O extends Rejected | Unknown>(outcome: O, details: IDataObject): O {
  return { ...outcome, details: { ...outcome.details, ...details } };
}
