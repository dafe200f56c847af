import fastify from 'fastify';

import { clickSend } from './clicksend';
import * as clickSendAccount from './clicksend/account';
import { mountApi } from './control/api';
import { mountPage } from './control/page';
import { sandboxCredentials } from './credentials';
import type { SandboxCredentials } from './credentials';
import type { Faults } from './faults/faults';
import { mount } from './http/dispatch';
import type { Ledger } from './ledger';
import { msg91, msg91Legacy } from './msg91';
import * as msg91Account from './msg91/account';
import type { Notices } from './notices';
import type { EventReport, PushReport, Reply } from './push/incoming';
import { Pusher } from './push/pusher';
import type { PushOrder } from './push/pusher';
import { reach } from './reach';
import * as reachAccount from './reach/account';
import type { RequestLog } from './requests';
import { defaultSettings } from './settings';
import type { SandboxSettings } from './settings';
import { createWorld } from './world';
import type { World } from './world';

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
  /** Told whenever a workflow starts or stops to listen for pushes. */
  listeners: Notices;
  /** Somebody replies from a phone; resolves when every listening workflow was tried. */
  reply(reply: Reply): Promise<PushReport>;
  /** A receipt or event arrives; resolves when every listening workflow was tried. */
  push(order: PushOrder): Promise<EventReport>;
  /** Forgets everything: accounts, books, faults; settings return to those of the start. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the sandbox; it answers as soon as the promise resolves. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', clock = Date.now, ...settings } = options;
  const world = createWorld(settings, clock);
  const accounts = createAccounts(world);
  const pusher = new Pusher(world, accounts);
  const app = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true, exposeHeadRoutes: false });
  const { ledger, requests, faults, listeners } = world;
  const sandbox: Sandbox = {
    origin: '',
    credentials: sandboxCredentials(''),
    settings: world.settings,
    ...{ faults, ledger, requests, listeners, ...accounts },
    reply: (reply) => pusher.reply(reply),
    push: (order) => pusher.push(order),
    reset: () => reset(world, accounts, settings),
    close: async () => {
      pusher.close();
      await app.close();
    },
  };
  const vendors = [
    clickSend(accounts.clickSend),
    msg91(accounts.msg91),
    msg91Legacy(accounts.msg91),
    reach(accounts.reach),
  ];
  for (const vendor of vendors) mount(app, vendor, world);
  mountApi(app, sandbox);
  mountPage(app);
  sandbox.origin = await app.listen({ port, host });
  sandbox.credentials = sandboxCredentials(sandbox.origin);
  return sandbox;
}

type Accounts = ReturnType<typeof createAccounts>;

function createAccounts(world: World) {
  return {
    clickSend: clickSendAccount.createAccount(world),
    msg91: msg91Account.createAccount(world),
    reach: reachAccount.createAccount(world),
  };
}

/** The objects stay, since routes and tests hold them; what is in them is replaced. */
function reset(world: World, accounts: Accounts, settings: Partial<SandboxSettings>): void {
  world.ledger.clear();
  world.requests.clear();
  world.faults.clear();
  Object.assign(world.settings, defaultSettings(), settings);
  const fresh = createAccounts(world);
  Object.assign(accounts.clickSend, fresh.clickSend);
  Object.assign(accounts.msg91, fresh.msg91);
  Object.assign(accounts.reach, fresh.reach);
  world.listeners.tell();
}
