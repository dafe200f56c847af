import { setSafeRegexEngine } from 'n8n-workflow';

/**
 * n8n gives a regular expression a quarter of a second by the clock on the wall. On a busy machine even the test of an
 * id can take that long, and says nothing about the node: here it takes the time it takes.
 */
setSafeRegexEngine({
  exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
  test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
  replace: (pattern, input, flags, replacement) => input.replace(new RegExp(pattern, flags), replacement),
  matchAll: (pattern, input, flags = '') =>
    Array.from(input.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`))),
  split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
});
