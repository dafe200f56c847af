const { src, dest } = require('gulp');

/** What the TypeScript compiler does not carry over: icons, codex files and output schemas. */
const copied = [
  'nodes/**/*.{svg,png}',
  'nodes/**/*.node.json',
  'nodes/**/__schema__/**/*.json',
  'credentials/**/*.{svg,png}',
];

exports['build:assets'] = () =>
  src(copied, { base: '.', encoding: false, allowEmpty: true }).pipe(dest('dist'));
