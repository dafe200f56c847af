import type { Execution } from '../../../scripts/n8n/api/executions';
import type { Workflow } from '../../../scripts/n8n/api/workflows';
import { until } from '../../../scripts/wait';
import { stage } from '../stage/stage';
import { chain, ourNode } from '../stage/workflows';
import { describeQueue, queue, workersThatRan } from './stage/stage';

const withinMs = 90_000;
const secondsBetween = 5;

/** n8n takes each of a node's times once a minute at most; together they are more. */
const pollTimes = {
  item: Array.from({ length: 60 / secondsBetween }, (_, index) => ({
    mode: 'custom',
    cronExpression: `${index * secondsBetween} * * * * *`,
  })),
};

const receive = (body: string) => stage().sandbox.reply({ vendor: 'reach', from: '50255501234', body });

/** The requests with which polls begin. */
const polls = () =>
  stage()
    .sandbox.requests.all({ vendor: 'reach', path: '/messages' })
    .filter(({ query }) => /\blimit=200&start=0\b/.test(query));

const sends = () => stage().sandbox.requests.all({ vendor: 'clickSend', path: '/sms/send' });
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });

/** The answers that ClickSend has accepted, once there are as many as awaited. */
const answers = async (count: number) => {
  const bodies = async () => {
    const found = accepted().map(({ body }) => body);
    return found.length >= count ? found : undefined;
  };
  return await until(bodies, { what: `Answer ${count}`, withinMs });
};

/** All of them, in the order of their start. */
async function executions({ id: workflowId }: Workflow): Promise<Execution[]> {
  const { executions: all } = stage().api;
  const ids = (await all.list(workflowId)).map(({ id }) => Number(id)).sort((one, other) => one - other);
  return await Promise.all(ids.map((id) => all.get(String(id))));
}

describeQueue('Reach Trigger and Send SMS behind it, while a worker dies', () => {
  let workflow: Workflow;
  let dead: number;

  beforeAll(async () => {
    const { sandbox, api } = stage();
    sandbox.reset();
    await receive('Before');
    const sms = { resource: 'sms', operation: 'send', to: '+61411111111', body: '={{ $json.message }}' };
    workflow = await api.workflows.create(
      chain([ourNode('reachTrigger', { pollTimes }), ourNode('clickSend', sms)]),
    );
    await api.workflows.activate(workflow);
    const learnt = async () => (polls().length >= 2 ? true : undefined);
    await until(learnt, { what: 'The first poll', withinMs });
  });

  afterAll(async () => await stage().api.workflows.deactivate(workflow));

  it('starts a worker with what came in since the last poll', async () => {
    await receive('First');
    expect(await answers(1)).toEqual(['First']);
    const [first, ...others] = await executions(workflow);
    expect(others).toEqual([]);
    expect(workersThatRan(first?.id ?? '')).toHaveLength(1);
  });

  it('goes on with the other worker when one dies between acceptance and answer', async () => {
    stage().sandbox.faults.order({ vendor: 'clickSend', path: '/sms/send', kind: 'silence', when: 'after' });
    await receive('Second');
    expect(await answers(2)).toEqual(['First', 'Second']);
    const [, second] = await executions(workflow);
    dead = workersThatRan(second?.id ?? '')[0] ?? NaN;
    await queue().workers[dead]?.crash();
    await receive('Third');
    expect(await answers(3)).toEqual(['First', 'Second', 'Third']);
    const [, , third] = await executions(workflow);
    expect(workersThatRan(third?.id ?? '')).toEqual([1 - dead]);
  });

  it('polls in one process alone', () => {
    const times = polls().map(({ at }) => at / 1_000);
    const [first = NaN, last = NaN] = [times[0], times.at(-1)];
    expect(times.length).toBeLessThanOrEqual((last - first) / secondsBetween + 2);
  });

  it('ends what the dead worker ran as failed, and sends nothing of it again', async () => {
    await queue().workers[dead]?.start();
    const [, second] = await executions(workflow);
    const id = second?.id ?? '';
    const given = async () =>
      stage().n8n.printed.includes(`Problem with execution ${id}:`) ? true : undefined;
    await until(given, { what: `The end of execution ${id}`, withinMs });
    expect(['error', 'crashed']).toContain((await stage().api.executions.finished(id)).status);
    expect(workersThatRan(id)).toEqual([]);
    expect(sends()).toHaveLength(3);
    expect(accepted().map(({ body }) => body)).toEqual(['First', 'Second', 'Third']);
    expect(await executions(workflow)).toHaveLength(3);
  });
});
