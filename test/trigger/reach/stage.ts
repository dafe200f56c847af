import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ReachPushTrigger } from '../../../nodes/Reach/ReachPushTrigger.node';
import { ReachTrigger } from '../../../nodes/Reach/ReachTrigger.node';
import { activate, runHook, runPoll, runWebhook } from '../../harness';
import type { PollSpec, Push, TriggerSpec, WebhookRun } from '../../harness';
import { storeIncoming } from '../../sandbox/reach/messages/incoming';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { credentialTypes } from '../../workflow/sandbox';

export const START = Date.parse('2025-07-14T15:04:05Z');

/** Reach and n8n with a clock that only a test moves: n8n's own one may be off. */
export class World {
  sandbox!: Sandbox;
  /** Unix milliseconds. */
  now = START;
  /** How far Reach's clock is ahead of n8n's, in milliseconds. */
  ahead = 0;

  wait(seconds: number): void {
    this.now += seconds * 1000;
  }

  /** Somebody writes to the account; gives the text. */
  receive(text: string, from = '50255501234'): string {
    storeIncoming({ from, body: text }, this.sandbox.reach);
    return text;
  }

  /** Messages one after the other, so many in each second. */
  receiveMany(count: number, { name = 'SI', perSecond = 1 } = {}): string[] {
    return Array.from({ length: count }, (_, index) => {
      if (index % perSecond === 0) this.wait(1);
      return this.receive(`${name} ${index}`);
    });
  }

  /** What Reach was asked, in order. */
  queries(): string[] {
    return this.sandbox.requests.all({ vendor: 'reach' }).map(({ query }) => query);
  }
}

/** A world for one test file: its clock is set and its sandbox emptied before each test. */
export function useWorld(): World {
  const world = new World();
  beforeAll(async () => {
    world.sandbox = await startSandbox({ clock: () => world.now });
  });
  beforeEach(() => {
    Object.assign(world, { now: START, ahead: 0 });
    jest.spyOn(Date, 'now').mockImplementation(() => world.now - world.ahead);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    world.sandbox.reset();
  });
  afterAll(async () => await world.sandbox.close());
  return world;
}

/** The node as n8n's loader offers it: with the times at which it polls. */
function polledTrigger(): ReachTrigger {
  const trigger = new ReachTrigger();
  const pollTimes = { displayName: 'Poll Times', name: 'pollTimes', type: 'hidden', default: '' } as const;
  trigger.description.properties.unshift(pollTimes);
  return trigger;
}

/** The polling trigger in one workflow, with the memory that n8n keeps for it. */
export class PollStage {
  readonly spec: PollSpec & { staticData: IDataObject };
  /** What is in n8n's database: it is written at activation and with each execution. */
  private saved: IDataObject = {};

  constructor(
    private readonly world: World,
    parameters: INodeParameters = {},
    further: PollSpec = {},
  ) {
    const pollTimes = { item: [{ mode: 'everyMinute' }] };
    this.spec = {
      credentials: { ...world.sandbox.credentials },
      credentialTypes,
      parameters: { pollTimes, ...parameters },
      staticData: {},
      ...further,
    };
  }

  /** Publishing the workflow, or n8n starting again: the trigger is polled once and its memory saved. */
  async activate(activation: PollSpec['activation'] = 'activate'): Promise<IDataObject[]> {
    this.spec.staticData = structuredClone(this.saved);
    const items = await this.run({ activation });
    this.saved = structuredClone(this.spec.staticData);
    return items;
  }

  /** A poll at its time. n8n keeps the mode of the activation, but has 'update' with cursors in its database. */
  async poll(changes: PollSpec = {}): Promise<IDataObject[]> {
    this.world.wait(60);
    return await this.run({ activation: this.spec.durableCursors ? 'update' : 'activate', ...changes });
  }

  /** A poll by n8n's scheduler without cursors in its database: it knows no more than what was saved. */
  async scheduledTexts(): Promise<unknown[]> {
    this.spec.staticData = structuredClone(this.saved);
    return await this.texts({ activation: 'update' });
  }

  async texts(changes: PollSpec = {}): Promise<unknown[]> {
    return (await this.poll(changes)).map(({ message }) => message);
  }

  private async run(changes: PollSpec): Promise<IDataObject[]> {
    const items = await runPoll(polledTrigger(), { ...this.spec, ...changes });
    if (items || this.spec.durableCursors) this.saved = structuredClone(this.spec.staticData);
    return (items ?? []).flat().map(({ json }) => json);
  }
}

export const SECRET = 'open-sesame-2025';

/** The push trigger in one workflow. */
export class PushStage {
  readonly spec: TriggerSpec & { staticData: IDataObject };

  constructor(parameters: INodeParameters = {}, further: TriggerSpec = {}) {
    const events = ['incomingMessage', 'sendError'];
    this.spec = { parameters: { secret: SECRET, events, ...parameters }, staticData: {}, ...further };
  }

  async activate(): Promise<'found' | 'created'> {
    return await activate(new ReachPushTrigger(), this.spec);
  }

  async deactivate(): Promise<boolean> {
    return await runHook(new ReachPushTrigger(), 'delete', this.spec);
  }

  /** Receives a push; with the secret unless it says otherwise. */
  async receive(push: Push): Promise<WebhookRun> {
    const query = { token: SECRET, ...push.query };
    return await runWebhook(new ReachPushTrigger(), { ...push, query }, this.spec);
  }
}

/** The json of the items of a run. */
export function itemsOf(run: WebhookRun): IDataObject[] {
  return (run.workflowData ?? []).flat().map(({ json }) => json);
}
