/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.test.ts'],
  // One sandbox and one n8n serve all the files, which therefore run one after another in this process.
  globalSetup: '<rootDir>/test/e2e/stage/open.ts',
  globalTeardown: '<rootDir>/test/e2e/stage/close.ts',
  testEnvironment: '<rootDir>/test/e2e/stage/environment.ts',
  testTimeout: 120_000,
  maxWorkers: 1,
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', diagnostics: false }] },
};
