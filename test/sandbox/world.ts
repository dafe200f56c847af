import { Faults } from './faults/faults';
import { Ledger } from './ledger';
import { Notices } from './notices';
import { RequestLog } from './requests';
import { defaultSettings } from './settings';
import type { SandboxSettings } from './settings';

/** What the three vendors share: time, settings, and the three books a test reads or writes. */
export interface World {
  /** Unix milliseconds. */
  clock(): number;
  settings: SandboxSettings;
  ledger: Ledger;
  requests: RequestLog;
  faults: Faults;
  /** Told whenever a workflow starts or stops to listen for pushes. */
  listeners: Notices;
}

/** A fresh world; settings left out keep their defaults. */
export function createWorld(settings: Partial<SandboxSettings>, clock: () => number): World {
  return {
    clock,
    settings: { ...defaultSettings(), ...settings },
    ledger: new Ledger(clock),
    requests: new RequestLog(),
    faults: new Faults(),
    listeners: new Notices(),
  };
}

/** The world's time in Unix seconds. */
export function seconds(world: World): number {
  return Math.floor(world.clock() / 1000);
}
