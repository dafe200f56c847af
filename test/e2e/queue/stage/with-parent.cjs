/**
 * Runs a program that must not outlive the tests: when the process that started this one closes the pipe, or is gone,
 * even killed, the program is told to stop. Redis and Postgres have no such wish of their own.
 */
const { spawn } = require('node:child_process');
const { rmSync } = require('node:fs');

const { program, args, uid, gid, folder } = JSON.parse(process.argv[2]);
const child = spawn(program, args, { uid, gid, stdio: ['ignore', 'inherit', 'inherit'] });
const patienceMs = 10_000;

// Both take SIGINT for: stop now, and leave no client waiting.
process.stdin.on('close', () => {
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGKILL'), patienceMs);
});
process.stdin.on('error', () => {});
process.stdin.resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGINT'));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
