import { retryWorkflow, runWorkflow, tasksOf } from '../../harness';
import type { RunSpec } from '../../harness';
import { perItem, ProbeNode } from './probeNode';

function chain(first: ProbeNode, second: ProbeNode): RunSpec {
  return {
    start: 'First',
    items: [{ n: 1 }, { n: 2 }],
    nodes: [
      { name: 'First', type: first },
      { name: 'Second', type: second, settings: { onError: 'stopWorkflow' } },
    ],
    links: [['First', 'Second']],
  };
}

describe('a workflow of several nodes', () => {
  it('hands on the items from node to node', async () => {
    const first = new ProbeNode(perItem(({ n }) => ({ n: Number(n) * 10 })));

    const run = await runWorkflow(chain(first, first));

    expect(tasksOf(run, 'Second')[0]?.data?.main?.[0]?.map(({ json }) => json)).toEqual([
      { n: 100 },
      { n: 200 },
    ]);
  });

  it('is retried from the node that failed, not from the ones before it', async () => {
    const [first, second] = [new ProbeNode(perItem((json) => json)), new ProbeNode(perItem((json) => json))];
    second.description.name = 'secondProbe';
    const works = second.execute;
    second.execute = async () => Promise.reject(new Error('vendor is down'));
    const failed = await runWorkflow(chain(first, second));

    second.execute = works;
    const retried = await retryWorkflow(failed);

    expect([failed.status, retried.status]).toEqual(['error', 'success']);
    expect([first.tries, second.tries]).toEqual([1, 1]);
    expect(tasksOf(retried, 'Second')[0]?.data?.main?.[0]).toHaveLength(2);
  });

  it('refuses two different nodes under one type name, of which n8n would run only one', async () => {
    const run = runWorkflow(chain(new ProbeNode(perItem(() => ({}))), new ProbeNode(perItem(() => ({})))));

    await expect(run).rejects.toThrow('place one of them twice instead');
  });

  it('refuses a start that is not there', async () => {
    const run = runWorkflow({ nodes: [], start: 'Nowhere' });

    await expect(run).rejects.toThrow('There is no node "Nowhere" to start from');
  });
});
