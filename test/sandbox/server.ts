import fastify from 'fastify';

import { clickSend } from './clicksend';
import * as clickSendAccount from './clicksend/account';
import { sandboxCredentials } from './credentials';
import type { SandboxCredentials } from './credentials';
import type { Faults } from './faults/faults';
import { mount } from './http/dispatch';
import type { Ledger } from './ledger';
import { msg91, msg91Legacy } from './msg91';
import * as msg91Account from './msg91/account';
import { reach } from './reach';
import * as reachAccount from './reach/account';
import type { RequestLog } from './requests';
import { defaultSettings } from './settings';
import type { SandboxSettings } from './settings';
import { createWorld } from './world';

export interface SandboxOptions extends Partial<SandboxSettings> {
  /** 0, the default, takes a free port. */
  port?: number;
  /** Loopback when left out. */
  host?: string;
  /** Unix milliseconds; the machine's clock when left out. */
  clock?: () => number;
}

/** The three vendors on one loopback server, with the books and levers that a test needs. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:5690`. */
  origin: string;
  credentials: SandboxCredentials;
  /** May be changed while the sandbox runs. */
  settings: SandboxSettings;
  faults: Faults;
  ledger: Ledger;
  requests: RequestLog;
  clickSend: clickSendAccount.ClickSendAccount;
  msg91: msg91Account.Msg91Account;
  reach: reachAccount.ReachAccount;
  /** Forgets everything: accounts, books, faults; settings return to those of the start. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the sandbox; it answers as soon as the promise resolves. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', clock = Date.now, ...settings } = options;
  const world = createWorld(settings, clock);
  const accounts = createAccounts(world);
  const app = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true, exposeHeadRoutes: false });
  const vendors = [
    clickSend(accounts.clickSend),
    msg91(accounts.msg91),
    msg91Legacy(),
    reach(accounts.reach),
  ];
  for (const vendor of vendors) mount(app, vendor, world);
  const origin = await app.listen({ port, host });
  const reset = () => {
    world.ledger.clear();
    world.requests.clear();
    world.faults.clear();
    Object.assign(world.settings, defaultSettings(), settings);
    const fresh = createAccounts(world);
    Object.assign(accounts.clickSend, fresh.clickSend);
    Object.assign(accounts.msg91, fresh.msg91);
    Object.assign(accounts.reach, fresh.reach);
  };
  const { ledger, requests, faults } = world;
  const credentials = sandboxCredentials(origin);
  const close = () => app.close();
  return {
    origin,
    credentials,
    settings: world.settings,
    faults,
    ledger,
    requests,
    ...accounts,
    reset,
    close,
  };
}

function createAccounts(world: Parameters<typeof clickSendAccount.createAccount>[0]) {
  return {
    clickSend: clickSendAccount.createAccount(world),
    msg91: msg91Account.createAccount(world),
    reach: reachAccount.createAccount(world),
  };
}
