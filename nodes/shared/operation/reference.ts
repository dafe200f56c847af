import { createHash } from 'node:crypto';

/** What makes a message the same message in a later try. */
export interface Identity {
  /** The execution that tried first: n8n's Retry gives a later one another id. */
  execution: string;
  node: string;
  /** Absent inside an AI tool call, where neither is stable. */
  run?: number;
  item?: number;
  /** Digest of the resolved parameters; part of the reference only inside an AI tool call. */
  digest?: string;
}

/** A reference for a vendor: 35 letters and digits, the same for every try of the same item. */
export function referenceOf(identity: Identity): string {
  const { execution, node, run, item, digest } = identity;
  return `n8n${hash(JSON.stringify([execution, node, run, item, digest])).slice(0, 32)}`;
}

/** Digest of anything JSON can hold. */
export function digestOf(value: unknown): string {
  return hash(JSON.stringify(value));
}

function hash(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}
