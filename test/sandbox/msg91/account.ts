import type { World } from '../world';
import { Templates } from './templates';

/** The latest one-time password of one number. */
export interface OneTimePassword {
  otp: string;
  requestId: string;
  templateId: string;
  body: string;
  variables: Record<string, string>;
  /** Unix milliseconds. */
  expires: number;
  retries: number;
  wrong: number;
  verified: boolean;
}

/** Everything that one MSG91 account holds. */
export interface Msg91Account {
  world: World;
  templates: Templates;
  passwords: Map<string, OneTimePassword>;
  /** When each number was last sent each text, for code 311. */
  lastSent: Map<string, number>;
}

/** A fresh account with the templates of the seed. */
export function createAccount(world: World): Msg91Account {
  return { world, templates: new Templates(), passwords: new Map(), lastSent: new Map() };
}
