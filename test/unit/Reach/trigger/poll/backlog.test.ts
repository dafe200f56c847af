import { published, receiveMany } from './published';

describe.each(['newestFirst', 'oldestFirst'] as const)('a backlog of 10,000, %s', (order) => {
  it('is given once, in pages as small as the server likes', async () => {
    const { platform, tick } = await published({ order, cap: 90 });
    const texts = receiveMany(platform, 10_000);
    const before = platform.pages;

    expect((await tick()).texts).toEqual(texts);
    expect(platform.pages - before).toBe(Math.ceil(10_000 / 90) + 1);
    expect((await tick()).texts).toEqual([]);
  });

  it('is given piece by piece where a poll has little time, and goes on where it stopped', async () => {
    const { platform, memory, tick } = await published({ order });
    const texts = receiveMany(platform, 10_000);
    const given: unknown[] = [];
    const before = platform.pages;
    for (let polls = 0; polls < 8; polls++) given.push(...(await tick(undefined, 7)).texts);

    expect([...given].sort()).toEqual([...texts].sort());
    expect(platform.pages - before).toBe(51);
    expect(memory).not.toHaveProperty('unfinished');
    const late = receiveMany(platform, 3);
    expect((await tick()).texts).toEqual(late);
  });
});
