import { leftovers, liveName } from '../../live/leftovers';

describe('what the live tests clean up', () => {
  const now = 1_800_000_000_000;
  const list = (list_name: unknown) => ({ list_id: 1, list_name: list_name as string });

  it.each([
    ['of this run', liveName(now), true],
    ['of this run, renamed', `${liveName(now)} again`, true],
    ['of a run two hours ago', liveName(now - 7_200_000), true],
    ['of a run that goes on beside it', liveName(now - 60_000), false],
    ['of a run that began later', liveName(now + 1), false],
    ["of the account's owner", 'Customers', false],
    ['with a similar name', 'n8n live test', false],
    ['that only mentions it', `About ${liveName(now)}`, false],
    ['without a name', null, false],
  ])('is a list %s: %s', (_case, name, removed) => {
    expect(leftovers([list(name)], now)).toHaveLength(removed ? 1 : 0);
  });
});
