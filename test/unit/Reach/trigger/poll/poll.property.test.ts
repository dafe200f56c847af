import fc from 'fast-check';
import { Host, type Disturbance } from './host';
import { Platform, type Habits } from './platform';

type Step =
  | { kind: 'receive'; count: number; lag: number }
  | { kind: 'wait'; seconds: number }
  | { kind: 'poll'; disturbance: Disturbance }
  | { kind: 'pollsAtOnce'; disturbances: Disturbance[] }
  | { kind: 'restart' };

const disturbance: fc.Arbitrary<Disturbance> = fc.record(
  {
    failsAt: fc.nat(12),
    lasts: fc.integer({ min: 1, max: 8 }),
    arrivals: fc.array(fc.nat(4), { maxLength: 10 }),
  },
  { requiredKeys: [] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('receive' as const),
    count: fc.integer({ min: 1, max: 12 }),
    lag: fc.oneof(fc.constant(0), fc.nat(1_700)),
  }),
  fc.record({
    kind: fc.constant('wait' as const),
    seconds: fc.oneof(fc.nat(90), fc.nat(36_000), fc.nat(500_000)),
  }),
  fc.record({ kind: fc.constant('poll' as const), disturbance }),
  fc.record({
    kind: fc.constant('pollsAtOnce' as const),
    disturbances: fc.array(disturbance, { minLength: 2, maxLength: 3 }),
  }),
  fc.constant({ kind: 'restart' as const }),
);

const habits: fc.Arbitrary<Habits> = fc.record({
  order: fc.constantFrom('newestFirst', 'oldestFirst'),
  cap: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(1_000)),
  filterOffset: fc.constantFrom(-6, -3, 0),
  ids: fc.constantFrom('objectId', 'number', 'none'),
  ignoresDirection: fc.boolean(),
});

const clock = fc.oneof(
  fc.constant({ ahead: 0, isTold: false }),
  fc.record({ ahead: fc.integer({ min: -400_000_000, max: 400_000_000 }), isTold: fc.constant(true) }),
);

async function take(step: Step, host: Host, platform: Platform, isDurable: boolean): Promise<string[]> {
  switch (step.kind) {
    case 'receive':
      return Array.from({ length: step.count }, () => platform.receive(step.lag));
    case 'wait':
      platform.now += step.seconds * 1000;
      break;
    case 'restart':
      await host.activate();
      break;
    case 'poll':
      await host.poll(step.disturbance);
      break;
    case 'pollsAtOnce':
      // Durable cursors come with a lease: one poll at a time.
      if (isDurable) for (const each of step.disturbances) await host.poll(each);
      else await Promise.all(step.disturbances.map(async (each) => await host.poll(each)));
  }
  return [];
}

it.each([
  ['kept in memory', false],
  ['kept in the database', true],
])(
  'starts the workflow with every message exactly once, cursors being %s',
  async (_case, isDurable) => {
    await fc.assert(
      fc.asyncProperty(habits, clock, fc.array(step, { maxLength: 30 }), async (habit, time, steps) => {
        const platform = new Platform(habit);
        const host = new Host(platform, isDurable, time);
        const old = Array.from({ length: 3 }, () => platform.receive());
        platform.now += 60_000;
        await host.activate();
        platform.now += 1_000;

        const expected: string[] = [];
        for (const each of steps) expected.push(...(await take(each, host, platform, isDurable)));
        for (let polls = 0; polls < 3; polls++) {
          platform.now += 1_800_000;
          await host.poll();
        }

        const wanted = [...expected, ...host.arrived].sort();
        const extra = isDurable ? host.emitted.filter((text) => old.includes(text)) : [];
        expect([...host.emitted].sort()).toEqual([...wanted, ...new Set(extra)].sort());
      }),
      { numRuns: 400 },
    );
  },
  120_000,
);
