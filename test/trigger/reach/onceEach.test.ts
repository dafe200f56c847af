import { pauses } from '../../workflow/noPauses';
import { PollStage, useWorld } from './stage';

const world = useWorld();
const faults = () => world.sandbox.faults;
const down = { vendor: 'reach', path: '/messages', kind: 'status', status: 500 } as const;

describe.each([
  ['newestFirst', -6],
  ['newestFirst', 0],
  ['oldestFirst', -6],
  ['oldestFirst', 0],
] as const)('a server that lists %s and reads dates at UTC%i', (reachListOrder, reachFilterOffsetHours) => {
  it.each([30, 1_000])('gives each of 450 messages once, in pages of at most %i', async (reachLimitCap) => {
    Object.assign(world.sandbox.settings, { reachListOrder, reachFilterOffsetHours, reachLimitCap });
    world.receive('Before');
    world.wait(1);
    const stage = new PollStage(world);
    await stage.activate();
    world.wait(5);
    const first = world.receiveMany(200, { name: 'A', perSecond: 30 });
    const given = await stage.texts();
    const second = world.receiveMany(250, { name: 'B', perSecond: 30 });
    given.push(...(await stage.texts()), ...(await stage.texts()));

    expect([...given].sort()).toEqual([...first, ...second].sort());
  });
});

describe('n8n starting again', () => {
  it('neither loses nor repeats, though what was learnt without an execution is forgotten', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    const texts = world.receiveMany(5);
    expect(await stage.texts()).toEqual(texts);
    for (let polls = 0; polls < 30; polls++) expect(await stage.texts()).toEqual([]);
    world.receive('While it was down');
    world.wait(86_400);
    const [item] = await stage.activate('init');

    expect(item).toMatchObject({ message: 'While it was down' });
    expect(await stage.texts()).toEqual([]);
  });

  it('gives nothing to a trigger that is new in a published workflow', async () => {
    world.receive('Before');
    world.wait(1);
    const stage = new PollStage(world);

    expect(await stage.activate('update')).toEqual([]);
    world.receive('After');
    expect(await stage.texts({ activation: 'update' })).toEqual(['After']);
  });
});

describe("with n8n's scheduler, but without cursors in its database", () => {
  it('reads again what no execution saved, and gives each message once', async () => {
    world.receive('Before');
    world.wait(1);
    const stage = new PollStage(world);
    await stage.activate();
    const [first] = world.receiveMany(1, { name: 'A' });
    expect(await stage.scheduledTexts()).toEqual([first]);
    for (let polls = 0; polls < 5; polls++) expect(await stage.scheduledTexts()).toEqual([]);
    world.wait(3 * 86_400);
    const more = world.receiveMany(3, { name: 'B' });
    expect(await stage.scheduledTexts()).toEqual(more);
    expect(await stage.scheduledTexts()).toEqual([]);
  });
});

describe("with cursors in n8n's database", () => {
  it('gives what came since activation, though its poll is forgotten, and each message once', async () => {
    world.receive('Long before');
    world.wait(3_600);
    const stage = new PollStage(world, {}, { durableCursors: true });
    expect(await stage.activate()).toEqual([]);
    expect(stage.spec.staticData).toEqual({});
    world.receive('At once');
    expect(await stage.texts()).toEqual(['At once']);
    const texts = world.receiveMany(3);
    expect(await stage.texts()).toEqual(texts);
    expect(await stage.texts()).toEqual([]);
    expect(await stage.activate('init')).toEqual([]);
  });

  it('gives what came right after activation, though its first poll is late', async () => {
    const stage = new PollStage(world, {}, { durableCursors: true });
    await stage.activate();
    world.wait(1);
    world.receive('Right after');
    world.wait(30);

    expect(await stage.texts()).toEqual(['Right after']);
  });

  it("can't tell the first poll of a trigger that is new in a published workflow: it looks back once", async () => {
    world.receive('Long before');
    world.wait(3_600);
    world.receive('Just before');
    world.wait(10);
    const stage = new PollStage(world, {}, { durableCursors: true });

    expect((await stage.activate('update')).map(({ message }) => message)).toEqual(['Just before']);
    world.receive('After');
    expect(await stage.texts()).toEqual(['After']);
  });

  it('goes on with what was learnt when they are switched off again', async () => {
    const stage = new PollStage(world, {}, { durableCursors: true });
    await stage.activate();
    const texts = world.receiveMany(2);
    expect(await stage.texts()).toEqual(texts);

    expect(await stage.activate('init')).toEqual([]);
    const more = world.receiveMany(2, { name: 'B' });
    expect(await stage.texts({ activation: 'init' })).toEqual(more);
  });

  it('looks back as far as its times lie apart', async () => {
    world.receive('This morning');
    world.wait(3 * 3_600);
    const parameters = { pollTimes: { item: [{ mode: 'everyDay', hour: 9, minute: 0 }] } };
    const stage = new PollStage(world, parameters, { durableCursors: true });

    expect(await stage.texts()).toEqual(['This morning']);
  });

  it('leaves the cursor where it was when a poll fails', async () => {
    const stage = new PollStage(world, {}, { durableCursors: true });
    await stage.activate();
    await stage.poll();
    world.receive('SI');
    faults().order({ ...down, times: 4 });
    const before = structuredClone(stage.spec.staticData);

    await expect(stage.texts()).rejects.toThrow('Reach had a fault of its own (HTTP 500)');
    expect(stage.spec.staticData).toEqual(before);
    expect(await stage.texts()).toEqual(['SI']);
  });
});

describe('a failure', () => {
  it('of one request is made good at once', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    world.receive('SI');
    faults().order({ ...down, times: 2 });
    faults().order({ vendor: 'reach', kind: 'reset', when: 'after' });

    expect(await stage.texts()).toEqual(['SI']);
    expect(pauses).toHaveLength(3);
    expect(faults().waiting()).toEqual([]);
  });

  it('half-way costs nothing: what was read starts the workflow, the rest does so later', async () => {
    world.sandbox.settings.reachLimitCap = 10;
    const stage = new PollStage(world);
    await stage.activate();
    const texts = world.receiveMany(25);
    faults().order({ ...down, skip: 1, times: 4 });

    expect(await stage.texts()).toEqual(texts.slice(15));
    faults().order({ ...down, skip: 2, times: 4 });
    expect(await stage.texts()).toEqual(texts.slice(5, 15));
    expect(await stage.texts()).toEqual(texts.slice(0, 5));
  });

  it('that lasts is reported when there is nothing to give', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    faults().order({ ...down, times: 'always' });

    await expect(stage.texts()).rejects.toThrow('Nothing was changed: try again later');
  });

  it.each([
    [
      'a web page',
      { kind: 'html', status: 200 } as const,
      'The answer is not one of the API. Check the Base URL',
    ],
    [
      'an object',
      { kind: 'status', status: 200, body: { data: [] } } as const,
      'Reach answered with something else than a list of messages: nothing was read',
    ],
    ['an error with HTTP 200', { kind: 'errorInside' } as const, 'Reach refused it (503'],
  ])('is %s instead of a list', async (_case, effect, problem) => {
    const stage = new PollStage(world);
    await stage.activate();
    const text = world.receive('SI');
    faults().order({ vendor: 'reach', ...effect });

    await expect(stage.texts()).rejects.toThrow(problem);
    expect(await stage.texts()).toEqual([text]);
  });
});

it('goes on in the next poll where n8n gives too little time', async () => {
  world.sandbox.settings.reachLimitCap = 10;
  const stage = new PollStage(world);
  await stage.activate();
  const texts = world.receiveMany(25);
  const given = [];
  for (let polls = 0; polls < 4; polls++) given.push(await stage.texts({ budgetMs: 0 }));

  expect(given).toEqual([texts.slice(15), texts.slice(5, 15), texts.slice(0, 5), []]);
});

it('takes its time in an older n8n, which names none', async () => {
  const stage = new PollStage(world, {}, { budgetMs: null });
  await stage.activate();
  const texts = world.receiveMany(3);

  expect(await stage.texts()).toEqual(texts);
});

it.each([-3, 3])("works by Reach's clock where n8n's is %i days off", async (days) => {
  world.ahead = days * 86_400_000;
  world.receive('Before');
  world.wait(1);
  const stage = new PollStage(world);
  await stage.activate();
  const texts = world.receiveMany(3);

  expect(await stage.texts()).toEqual(texts);
  expect(await stage.texts()).toEqual([]);
  world.ahead = 0;
  world.receive('Clock set right');
  expect(await stage.texts()).toEqual(['Clock set right']);
});

it("signs by Reach's clock as soon as it is known: one request of a poll is refused, not each", async () => {
  world.ahead = 3 * 86_400_000;
  world.sandbox.settings.reachLimitCap = 5;
  const stage = new PollStage(world);
  await stage.activate();
  const texts = world.receiveMany(20);
  const before = world.queries().length;

  expect(await stage.texts()).toEqual(texts);
  // One refused, four full pages and an empty one.
  expect(world.queries().length - before).toBe(6);
});
