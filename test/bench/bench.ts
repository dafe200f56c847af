/** `npm run bench`: what the nodes cost in the real n8n, beside what n8n and the bare requests cost. */
import { Running } from '../../scripts/running';
import { latencyMs, openBenchStage } from './bench-stage';
import { inTurns } from './measure';
import { builtInMeasure, comparisons, measuresInTurns } from './measures';
import { lines } from './report';
import { itemCount } from './workflows';

const rounds = Number(process.env.BENCH_ROUNDS || 7);

async function bench(running: Running): Promise<void> {
  console.log(`Measuring ${itemCount} items at ${latencyMs} ms latency, median of ${rounds}: some minutes`);
  const stage = await openBenchStage(running);
  const results = await inTurns(await measuresInTurns(stage), rounds, 2);
  results.push(...(await inTurns([await builtInMeasure(stage)], 1, 0)));
  console.log(['', ...lines(results, comparisons), ''].join('\n'));
}

const running = new Running();
running.stopOnSignals(() => process.exit(130));
bench(running)
  .then(() => running.stop())
  .catch(async (error: unknown) => {
    if (running.isStopping) return;
    console.error(error);
    await running.stop();
    process.exit(1);
  });
