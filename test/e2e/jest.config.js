const { join } = require('node:path');

const rootDir = join(__dirname, '../..');
const transform = { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', diagnostics: false }] };

/** A stage is what its tests find running; it opens only when one of them is to run. */
const tests = (displayName, folder, more = {}) => ({
  displayName,
  rootDir,
  roots: [`<rootDir>/test/e2e${folder}`],
  testMatch: ['**/*.test.ts'],
  globalSetup: `<rootDir>/test/e2e${folder}/stage/open.ts`,
  globalTeardown: `<rootDir>/test/e2e${folder}/stage/close.ts`,
  testEnvironment: `<rootDir>/test/e2e${folder}/stage/environment.ts`,
  transform,
  ...more,
});

/** @type {import('jest').Config} */
module.exports = {
  rootDir,
  testTimeout: 120_000,
  // One sandbox and one n8n serve all the files of a stage, which therefore run one after another in this process.
  maxWorkers: 1,
  projects: [
    tests('n8n', '', { testPathIgnorePatterns: ['<rootDir>/test/e2e/queue/'] }),
    tests('queue mode', '/queue'),
  ],
};
