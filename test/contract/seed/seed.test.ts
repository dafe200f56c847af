import camelCase from 'lodash/camelCase';
import get from 'lodash/get';
import { ClickSend } from '../../../nodes/ClickSend/ClickSend.node';
import { Msg91 } from '../../../nodes/Msg91/Msg91.node';
import { Reach } from '../../../nodes/Reach/Reach.node';
import { useSandbox } from '../../workflow/sandbox';
import { ACTIONS, operationsIn } from '../catalogue';
import { clickSend } from './clickSend';
import { isOffered, kept, propertyAt } from './description';
import { msg91 } from './msg91';
import { isAt, isCovered, leaves, valueAt } from './paths';
import { reach } from './reach';
import { Recorder } from './recorder';
import { arrived, carriedOut, filled, refused } from './run';
import type { Place } from './table';

const sandbox = useSandbox();
const recorder = new Recorder(sandbox);
beforeAll(async () => await recorder.open());
afterAll(async () => await recorder.close());

const vendors = [
  { vendor: 'clickSend', node: () => new ClickSend(), operations: clickSend },
  { vendor: 'msg91', node: () => new Msg91(), operations: msg91 },
  { vendor: 'reach', node: () => new Reach(), operations: reach },
] as const;

const last = (path: string) => path.split('.').at(-1);

/** Every way to fill every seed operation, by a name for the report. */
const cases = vendors.flatMap(({ vendor, node, operations }) =>
  operations.flatMap((operation) =>
    operation.runs.map((run) => ({
      title: `${operation.section}: ${operation.resource} ${operation.operation}, ${run.name}`,
      ...{ vendor, node, operation, run },
    })),
  ),
);

describe.each(vendors)('the seed of $vendor', ({ vendor, operations }) => {
  it('is all in the table, and nothing else', () => {
    const listed = new Set(operations.map(({ resource, operation }) => `${resource}.${operation}`));

    expect([...listed].sort()).toEqual(operationsIn(ACTIONS[vendor] ?? {}, 'seed').sort());
  });

  it('has an answer in the table for each', () => {
    const silent = operations.filter(({ runs }) => !runs.some(({ returns }) => returns));

    expect(silent.map(({ section }) => section)).toEqual([]);
  });
});

describe.each(vendors)('what the seed of $vendor leaves out', ({ node, operations }) => {
  it('is on no panel', () => {
    const offered = operations.flatMap(({ leftOut = {}, resource, operation }) =>
      Object.keys(leftOut).filter((name) =>
        isOffered(node(), { resource, operation }, camelCase(last(name))),
      ),
    );

    expect(offered).toEqual([]);
  });
});

describe.each(cases)('$title', ({ node, operation, run }) => {
  const { parameters, always = {} } = run;
  const entries = Object.entries(parameters);

  it('offers every parameter on the panel, with a label and a description', () => {
    const values = kept(node(), filled(operation, run));
    const found = entries.map(([name, { at }]) => {
      const { displayName, description } = propertyAt(node(), values, at) ?? {};
      return [name, get(values, at), Boolean(displayName), Boolean(description)];
    });

    expect(found).toEqual(entries.map(([name, { given }]) => [name, given, true, true]));
  });

  it('sends every parameter under the name of the vendor, and nothing else', async () => {
    const { exchange } = await carriedOut(node(), sandbox(), recorder, operation, run);
    const found = entries.map(([name, { in: place }]) => [name, arrived(operation, exchange, name, place)]);
    const known = [...Object.keys(parameters), ...Object.keys(always)];

    expect(found).toEqual(entries.map(([name, { given, sent = given }]) => [name, sent]));
    for (const [name, value] of Object.entries(always)) {
      expect([name, valueAt(exchange.body, name) ?? exchange.query.get(name)]).toEqual([name, value]);
    }
    expect(leaves(exchange.body ?? {}).filter((path) => !isCovered(path, known))).toEqual([]);
    expect([...exchange.query.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has values that cannot be mistaken for one another', () => {
    const values = entries.map(([, { given, sent = given }]) => JSON.stringify(sent));
    const telling = values.filter((value) => !/^"?(true|false|0|1)"?$/.test(value));

    expect(new Set(telling).size).toBe(telling.length);
  });
});

const answered = cases.flatMap((each) => (each.run.returns ? [{ ...each, returns: each.run.returns }] : []));

describe.each(answered)('the answer to $title', ({ vendor, node, operation, run, returns }) => {
  const { raw, simplified, added, addedSimplified, addedRaw } = returns;

  it('is whole when Simplify is off', async () => {
    const { items, exchange } = await carriedOut(node(), sandbox(), recorder, operation, run, false);
    const places = raw.map((field) => (typeof field === 'string' ? ([field, field] as const) : field));

    expect(places.filter(([path]) => !isAt(exchange.answer, path))).toEqual([]);
    expect(places.map(([, at]) => [at, isAt(items[0], at), valueAt(items[0], at)])).toEqual(
      places.map(([path, at]) => [at, true, valueAt(exchange.answer, path)]),
    );
    expect(items[0]).toMatchObject({ ...added, ...addedRaw });
  });

  it('is tidy when Simplify is on', async () => {
    const { items, exchange } = await carriedOut(node(), sandbox(), recorder, operation, run);
    const places = Object.entries<Place>(simplified).map(([path, place]) => {
      const usual = valueAt(exchange.answer, path);
      return typeof place === 'string' ? { path, at: place, value: usual } : { path, ...place };
    });

    expect(places.filter(({ path }) => !isAt(exchange.answer, path))).toEqual([]);
    expect(places.map(({ at }) => [at, isAt(items[0], at), valueAt(items[0], at)])).toEqual(
      places.map(({ at, value }) => [at, true, value]),
    );
    expect(items[0]).toMatchObject({ ...added, ...addedSimplified });
  });

  it('is an item with its error when it is a refusal', async () => {
    const items = await refused(node(), sandbox(), vendor, operation, run);

    expect(items).toEqual([{ error: expect.stringMatching(/\w/), details: expect.anything() }]);
  });
});
