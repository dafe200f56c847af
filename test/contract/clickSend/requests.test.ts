import { clickSend } from '../../sandbox/clicksend';
import { useSandbox } from '../../workflow/sandbox';
import { endpointOf, undocumented } from './check';
import { endpoints } from './requests';
import { namesIn, namesSent } from './names';
import { operations } from './traffic/filled';
import { everything, nameOf } from './traffic/traffic';
import type { Occasion } from './traffic/traffic';

const sandbox = useSandbox();
let occasions: Occasion[] = [];
const sent = () => occasions.flatMap(({ requests }) => requests);

beforeAll(async () => {
  occasions = await everything(sandbox());
});

/** What a sandbox that was just opened has not: scheduled messages and receipts. */
const GONE = /NOT_FOUND/;

/** The node computes it. */
const OFFLINE = ['sms.preview'];

describe("ClickSend's published specification", () => {
  it.each(operations.map(nameOf))(
    'allows what %s sends: with all parameters, the fewest, empty ones and those of the item',
    (name) => {
      const own = occasions.filter((occasion) => occasion.name.startsWith(`${name},`));

      expect(own.length).toBeGreaterThan(1);
      expect(own.flatMap(({ requests }) => undocumented(requests))).toEqual([]);
      expect(own.flatMap(({ error }) => error ?? []).filter((text) => !GONE.test(text))).toEqual([]);
      expect(own.filter(({ requests }) => requests.length === 0)).toHaveLength(
        OFFLINE.includes(name) ? own.length : 0,
      );
    },
  );

  it('allows what pickers, triggers and the credential send', () => {
    const others = occasions.filter(({ name }) => /^(picker|trigger|credential)/.test(name));

    expect(others.filter(({ requests }) => requests.length === 0)).toEqual([]);
    expect(others.flatMap(({ requests }) => undocumented(requests))).toEqual([]);
  });

  it('is written down for those endpoints alone that the nodes call', () => {
    const called = new Set(sent().map(endpointOf));
    const idle = endpoints.filter((endpoint) => !called.has(endpoint));

    // A trigger finds its rule in the list.
    expect(idle.filter(({ path }) => !/^\/automations\/.*\{rule_id\}$/.test(path))).toEqual([]);
    expect(idle.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is all that the sandbox stands in for', () => {
    const { routes } = clickSend(sandbox().clickSend);
    const places = routes.flatMap(({ method, path }) =>
      [path].flat().map((each) => ({ method: String(method), path: each.replace(/:\w+/g, '1') })),
    );

    expect(places.filter((place) => endpointOf(place) === undefined)).toEqual([]);
    expect(new Set(places.map(endpointOf))).toEqual(new Set(endpoints));
  });

  it.each(endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    'is used to the full by %s, but for what is left out for a reason',
    (_name, endpoint) => {
      const own = sent().filter((request) => endpointOf(request) === endpoint);
      const { wanted, leftOut } = namesIn(endpoint);
      const found = namesSent(own);

      if (own.length === 0) return;
      expect(wanted.filter((name) => !found.has(name))).toEqual([]);
      expect(leftOut.filter((name) => found.has(name))).toEqual([]);
    },
  );
});
