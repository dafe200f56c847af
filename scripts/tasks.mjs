/** The steps of every task. The last step takes the arguments that follow the task on the command line. */

const removeDist = "require('node:fs').rmSync('dist', { recursive: true, force: true })";
const clean = { name: 'clean', command: ['node', '--eval', removeDist] };
const compile = { name: 'compile', command: ['tsc', '-p', 'tsconfig.json'] };
const assets = { name: 'assets', command: ['gulp', '--silent', 'build:assets'] };
const build = [clean, compile, assets];

const packageLint = {
  name: 'lint package',
  command: ['eslint', 'nodes', 'credentials', 'index.ts', 'package.json', '--max-warnings', '0'],
  remedy: 'These are the rules of n8n; the lines above name file and rule.',
};
const toolsLint = {
  name: 'lint tests and scripts',
  command: ['eslint', '--config', 'test/eslint.config.mjs', 'test', 'scripts', '--max-warnings', '0'],
};
const format = {
  name: 'check the format',
  command: ['prettier', '--check', '.', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
  remedy: 'npx prettier --write . brings these files into the format of the others.',
};
const lint = [format, packageLint, toolsLint];

const typecheck = [
  { name: 'types of the package', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of tests and scripts', command: ['tsc', '--noEmit', '-p', 'test/tsconfig.json'] },
];

const typescript = (file) => ['node', '--import', 'tsx', file];
const realN8n = {
  name: 'install n8n',
  command: typescript('scripts/n8n/install.ts'),
  explainsItself: true,
};
const freePorts = {
  name: 'check ports',
  command: typescript('scripts/check-ports.ts'),
  explainsItself: true,
};
const startAll = { name: 'start', command: typescript('scripts/start.ts'), explainsItself: true };

export const tasks = {
  build,
  lint,
  typecheck,
  test: [...build, ...lint, ...typecheck, { name: 'tests', command: ['jest'] }],
  'test:e2e': [
    ...build,
    realN8n,
    { name: 'end-to-end tests', command: ['jest', '--config', 'test/e2e/jest.config.js', '--runInBand'] },
  ],
  'test:live': [{ name: 'live tests', command: ['jest', '--config', 'test/live/jest.config.js'] }],
  bench: [...build, realN8n, { name: 'bench', command: typescript('test/bench/bench.ts') }],
  start: [freePorts, ...build, realN8n, startAll],
};
