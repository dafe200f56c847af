import '../../workflow/noPauses';
import { PollStage, useWorld } from './stage';

const world = useWorld();

describe('publishing the workflow', () => {
  it('looks at what is there, in a period that holds in both readings of a date, and gives nothing', async () => {
    world.receive('Before');
    const stage = new PollStage(world);

    expect(await stage.activate()).toEqual([]);
    const period = 'end_date=2025-07-15+15%3A04%3A05&limit=200&start=0&start_date=2025-07-14+08%3A34%3A05';
    expect(world.queries()).toEqual([
      `direction=MO&${period}`,
      `direction=MO&${period.replace('start=0', 'start=1')}`,
    ]);
    expect(await stage.poll()).toEqual([]);
  });

  it('says why Reach refuses, so that it is not published', async () => {
    const { reachSmsApi } = world.sandbox.credentials;
    const credentials = { reachSmsApi: { ...reachSmsApi, apiSecret: 'wrong' } };
    const stage = new PollStage(world, {}, { credentials });

    await expect(stage.activate()).rejects.toThrow(
      'Reach refused it (401: No autorizado). Check key, secret and Base URL in the credential',
    );
    expect(stage.spec.staticData).toEqual({});
  });

  it.each([
    [{ timezone: 'Guatemala' }, "'Account Time Zone' is not a time zone: 'Guatemala'"],
    [{ overlap: 0 }, "'Overlap (Minutes)' must be at least 1"],
    [{ msisdn: 'Ana' }, "'Phone Number' is not a phone number: 'Ana'"],
  ])('says what is wrong with %j, and asks Reach for nothing', async (options, problem) => {
    await expect(new PollStage(world, { options }).activate()).rejects.toThrow(problem);
    expect(world.queries()).toEqual([]);
  });
});

describe('a message', () => {
  it('starts the workflow once, as a tidy item', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    world.wait(10);
    world.receive('Sí, quiero');
    const id = world.sandbox.reach.messages[0]?.row.message_id;

    expect(await stage.poll()).toEqual([
      {
        message_id: id,
        direction: 'MO',
        status: 'UNREAD',
        msisdn: '50255501234',
        message: 'Sí, quiero',
        short_code: '0050230000999',
        created_on: '2025-07-14 09:04:15',
        createdAt: '2025-07-14T15:04:15Z',
        deliveryKey: id,
      },
    ]);
    expect([await stage.poll(), await stage.poll()]).toEqual([[], []]);
  });

  it('has all its fields where it is not simplified', async () => {
    const stage = new PollStage(world, { simplify: false });
    await stage.activate();
    world.receive('SI');
    const row = world.sandbox.reach.messages[0]?.row;

    const [item] = await stage.poll();
    expect(item).toEqual({ ...row, createdAt: '2025-07-14T15:04:05Z', deliveryKey: row?.message_id });
  });

  it('is told from others by its content where it has no id', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    world.receive('Uno');
    world.receive('Dos');
    for (const { row } of world.sandbox.reach.messages) Object.assign(row, { message_id: undefined });

    const items = await stage.poll();
    expect(items.map(({ message, deliveryKey }) => [message, deliveryKey])).toEqual([
      ['Dos', expect.stringMatching(/^[0-9a-f]{40}$/)],
      ['Uno', expect.stringMatching(/^[0-9a-f]{40}$/)],
    ]);
    expect(await stage.poll()).toEqual([]);
  });
});

describe('the options', () => {
  it.each([
    [{ msisdn: '+502 5550-1234' }, ['SI gracias', 'No']],
    [{ textContains: 'si' }, ['SI gracias', 'asi es']],
    [{ msisdn: '50255509999', textContains: 'si' }, ['asi es']],
  ])('%j leave out what is not wanted, for good', async (options, texts) => {
    const stage = new PollStage(world, { options });
    await stage.activate();
    world.receive('SI gracias');
    world.wait(1);
    world.receive('asi es', '50255509999');
    world.wait(1);
    world.receive('No');

    expect(await stage.texts()).toEqual(texts);
    expect(await stage.texts({ parameters: {} })).toEqual([]);
  });

  it("read and write times in the account's zone", async () => {
    world.sandbox.settings.reachNumericIds = true;
    const stage = new PollStage(world, { options: { timezone: 'America/Tijuana' } });
    await stage.activate();
    world.receive('SI');

    expect(world.queries()[0]).toContain('start_date=2025-07-14+07%3A34%3A05');
    expect(await stage.poll()).toMatchObject([{ createdAt: '2025-07-14T16:04:05Z' }]);
  });

  it('look back as far as the overlap says', async () => {
    const stage = new PollStage(world, { options: { overlap: 120 } });
    await stage.activate();

    expect(world.queries()[0]).toContain('start_date=2025-07-14+07%3A04%3A05');
  });
});

describe('a run in the editor', () => {
  const manual = { mode: 'manual', activation: 'manual' } as const;

  it('gives the latest message as a sample, and remembers nothing', async () => {
    const stage = new PollStage(world);
    await stage.activate();
    world.receiveMany(3);
    const before = structuredClone(stage.spec.staticData);

    expect(await stage.texts(manual)).toEqual(['SI 2']);
    expect(stage.spec.staticData).toEqual(before);
    expect(await stage.texts()).toEqual(['SI 0', 'SI 1', 'SI 2']);
  });

  it('looks for one that the options want, for a month back', async () => {
    world.receive('SI');
    world.wait(20 * 86_400);
    world.receive('Otro');

    expect(await new PollStage(world, { options: { textContains: 'si' } }).texts(manual)).toEqual(['SI']);
  });

  it.each(['newestFirst', 'oldestFirst'] as const)(
    'looks beyond the first page of a server that lists %s',
    async (reachListOrder) => {
      Object.assign(world.sandbox.settings, { reachListOrder, reachLimitCap: 10 });
      const texts = world.receiveMany(35, { name: 'Baja' });
      const stage = (textContains: string) => new PollStage(world, { options: { textContains } });

      expect(await stage('baja').texts(manual)).toEqual([texts.at(-1)]);
      expect(await stage('baja 0').texts(manual)).toEqual([texts[0]]);
    },
  );

  it('is content with what it has read of a long list', async () => {
    Object.assign(world.sandbox.settings, { reachListOrder: 'newestFirst', reachLimitCap: 1 });
    const texts = world.receiveMany(60);

    expect(await new PollStage(world).texts(manual)).toEqual([texts.at(-1)]);
    expect(world.queries().length).toBeLessThanOrEqual(20);
  });

  it('says so when there is none', async () => {
    world.receive('SI');
    const stage = new PollStage(world, { options: { textContains: 'baja' } });

    await expect(stage.texts(manual)).rejects.toThrow('No such message came in within the last 30 days');
  });
});
