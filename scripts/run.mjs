/**
 * Every npm script ends here: `node scripts/run.mjs <task> [arguments]`.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { explainNodeVersion } from './bootstrap/node-version.mjs';
import { runStep, StepFailed } from './bootstrap/step.mjs';
import { tasks } from './tasks.mjs';

async function run(taskName, extraArguments) {
  const steps = tasks[taskName];
  if (!steps) {
    throw new StepFailed(`Unknown task "${taskName ?? ''}". Tasks: ${Object.keys(tasks).join(', ')}.`, 2);
  }
  await ensureDependencies();
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    await runStep({ ...step, command: isLast ? [...step.command, ...extraArguments] : step.command, isLast });
  }
}

const [taskName, ...extraArguments] = process.argv.slice(2);
const nodeProblem = explainNodeVersion(process.versions.node);
if (nodeProblem) {
  console.error(nodeProblem);
  process.exitCode = 1;
} else {
  run(taskName, extraArguments).catch((error) => {
    if (!(error instanceof StepFailed)) console.error(error);
    else if (error.message) console.error(error.message);
    process.exitCode = error.exitCode ?? 1;
  });
}
