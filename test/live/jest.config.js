const base = require('../../jest.config.js');

/** Against the real vendors, with the credentials of the environment; nothing is charged. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/live'],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
};
