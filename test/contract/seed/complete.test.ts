import { examplesOf, type Example } from '../examples/example';
import { clickSend } from './clickSend';
import { msg91 } from './msg91';
import { isCovered, leaves } from './paths';
import { reach } from './reach';
import type { SeedOperation } from './table';

/** Documented exchanges that succeed, with all entries of the table for the same section of the contract. */
function pairsOf(vendor: 'clickSend' | 'msg91' | 'reach', operations: SeedOperation[]) {
  const good = examplesOf(vendor).filter(({ status, answer }) => !status && Object(answer).type !== 'error');
  return good.flatMap((example) => {
    const entries = operations.filter((operation) => isOf(operation, example));
    return entries.length > 0 ? [{ ...example, entries }] : [];
  });
}

function isOf({ section, method, path }: SeedOperation, example: Example): boolean {
  const target = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const asked = `/${example.request.path.replace(/^\//, '')}`;
  return section === example.section && method === example.request.method && target.test(asked);
}

const pairs = [...pairsOf('clickSend', clickSend), ...pairsOf('msg91', msg91), ...pairsOf('reach', reach)];

it('every seed operation has a documented exchange', () => {
  const shown = new Set(pairs.flatMap(({ entries }) => entries.map(({ section }) => section)));
  const all = [...clickSend, ...msg91, ...reach].map(({ section }) => section);

  // Reach's old answer is a table alone.
  expect(all.filter((section) => !shown.has(section))).toEqual(['reach 2.1']);
});

describe.each(pairs)('the table of $section ($title)', ({ request, answer, entries }) => {
  const runs = entries.flatMap((entry) => entry.runs);

  it('has every parameter of the documented request', () => {
    const known = [
      ...runs.flatMap(({ parameters, always = {} }) => [...Object.keys(parameters), ...Object.keys(always)]),
      ...entries.flatMap(({ leftOut = {} }) => Object.keys(leftOut)),
    ];
    const asked = [...Object.keys(request.query ?? {}), ...leaves(request.body ?? {})];

    expect(asked.filter((path) => !isCovered(path, known))).toEqual([]);
  });

  it('has every field of the documented answer', () => {
    const known = runs.flatMap(({ returns }) =>
      returns ? [...returns.raw.flatMap((field) => field), ...Object.keys(returns.simplified)] : [],
    );

    const isRowless = (path: string) => known.some((other) => other.startsWith(`${path}[]`));

    expect(leaves(answer).filter((path) => !isCovered(path, known) && !isRowless(path))).toEqual([]);
  });
});
