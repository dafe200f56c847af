import { PollStage, useWorld } from '../../trigger/reach/stage';
import { polled } from './reach';

const world = useWorld();

/** The item of one incoming message, and the row of the platform that it is about. */
async function polledWith(simplify: boolean) {
  const stage = new PollStage(world, { simplify });
  await stage.activate();
  world.receive('SI');
  const [item = {}] = await stage.poll();
  const [stored] = world.sandbox.reach.messages;
  return { item, row: { ...stored?.row } as Record<string, unknown> };
}

describe('reach 5.2: a message that was polled', () => {
  it('has every field of the platform when Simplify is off', async () => {
    const { item, row } = await polledWith(false);

    expect(Object.keys(row).sort()).toEqual([...polled.raw].sort());
    expect(item).toMatchObject(row);
    expect(item).toMatchObject({ createdAt: expect.any(String), deliveryKey: expect.any(String) });
  });

  it('has the fields that matter when Simplify is on', async () => {
    const { item, row } = await polledWith(true);

    expect(polled.simplified.map((name) => [name, item[name]])).toEqual(
      polled.simplified.map((name) => [name, row[name]]),
    );
  });
});
