/** Adds up jest's results of the given files; a file that is missing is a run that did not get as far as its tests. */
import { readFile } from 'node:fs/promises';

const files = process.argv.slice(2);
const runs = await Promise.all(files.map((file) => readFile(file, 'utf8').then(JSON.parse, () => undefined)));

for (const [index, run] of runs.entries()) {
  if (!run) console.log(`${files[index]} was not written: that run ended before its tests.`);
}
const present = runs.filter(Boolean);
const total = (count) => present.reduce((sum, run) => sum + count(run), 0);
const passed = total((run) => run.numPassedTests);
// A file that does not even load has no tests to count, yet it failed.
const broken = total((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
// On a contributor's machine something may be missing; here everything has to run.
const skipped = total((run) => run.numPendingTests);
if (skipped > 0)
  console.log(`${skipped} tests were skipped, which counts as failed here: see above for what they need.`);
const failed = broken + skipped;

const complete =
  present.length === runs.length && runs.every((run) => run?.success && run.numPassedTests > 0);
process.exitCode = complete && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
