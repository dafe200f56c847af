/** Runs first in `npm start`: a busy port should not show only after minutes of installing. */
import { chosenPorts, PortProblem, requireFree } from './ports';

async function main(): Promise<void> {
  for (const port of Object.values(chosenPorts())) await requireFree(port);
}

main().catch((error: unknown) => {
  console.error(error instanceof PortProblem ? error.message : error);
  process.exitCode = 1;
});
