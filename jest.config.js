/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  maxWorkers: '100%',
  // Far above what any test takes: a busy machine must not fail one.
  testTimeout: 60_000,
  testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/live/'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', diagnostics: false }] },
};
