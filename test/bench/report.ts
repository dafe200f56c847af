import type { Result } from './measure';

/** What a measure is compared with: the sum of others, and how many times that it may take. */
export interface Comparison {
  name: string;
  with: string[];
  /** The sum in a few words. */
  says: string;
  bound?: number;
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function ratioOf(result: Result, comparison: Comparison | undefined, results: Result[]): string {
  if (!comparison) return '';
  const sum = results
    .filter(({ name }) => comparison.with.includes(name))
    .reduce((total, { ms }) => total + ms, 0);
  const ratio = result.ms / sum;
  const times = `${number(ratio, 2)} x (${comparison.says})`;
  if (comparison.bound === undefined) return times;
  return `${times}, bound ${comparison.bound} ${ratio <= comparison.bound ? 'kept' : 'missed'}`;
}

const requestsOf = ({ requests }: Result): string => {
  if (requests === undefined) return '';
  return requests === 1 ? '1 request' : `${number(requests)} requests`;
};

/** One line per measure: name, value, requests, ratio. */
export function lines(results: Result[], comparisons: Comparison[]): string[] {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results.map((result) => {
    const comparison = comparisons.find(({ name }) => name === result.name);
    const columns = [
      result.name.padEnd(width),
      `${number(result.ms)} ms`.padStart(10),
      requestsOf(result).padStart(15),
      ratioOf(result, comparison, results),
    ];
    return columns.join('  ').trimEnd();
  });
}
