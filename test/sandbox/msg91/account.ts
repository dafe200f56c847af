import type { World } from '../world';
import { seedCampaigns } from './campaigns/campaigns';
import type { Campaign } from './campaigns/campaigns';
import { seedPhonebooks } from './segmento/phonebooks';
import type { Phonebook } from './segmento/phonebooks';
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
  phonebooks: Map<string, Phonebook>;
  campaigns: Campaign[];
  /** Events that failed, by campaign. */
  failedEvents: Array<Record<string, unknown> & { campaignId: string }>;
  /** What went wrong in runs, by request. */
  runErrors: Array<Record<string, unknown> & { requestId: string }>;
  /** Addresses whose validation was charged for. */
  validations: string[];
}

/** A fresh account with the templates and campaigns of the seed. */
export function createAccount(world: World): Msg91Account {
  return {
    world,
    templates: new Templates(),
    passwords: new Map(),
    lastSent: new Map(),
    phonebooks: seedPhonebooks(),
    campaigns: seedCampaigns(),
    failedEvents: [],
    runErrors: [],
    validations: [],
  };
}
