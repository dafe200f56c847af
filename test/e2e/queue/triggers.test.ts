import { itemsOf } from '../../../scripts/n8n/api/executions';
import type { Execution } from '../../../scripts/n8n/api/executions';
import type { Workflow } from '../../../scripts/n8n/api/workflows';
import { until } from '../../../scripts/wait';
import { stage } from '../stage/stage';
import type { Source } from './stage/sources';
import { listen, sources } from './stage/sources';
import { describeQueue, queue, workersThatRan } from './stage/stage';

const withinMs = 60_000;

const push = async (url: string, init: RequestInit) => (await fetch(url, { method: 'POST', ...init })).status;

async function executions({ id }: Workflow, count: number): Promise<Execution[]> {
  const { api } = stage();
  const listed = async () => {
    const found = await api.executions.list(id);
    return found.length >= count ? found : undefined;
  };
  const found = await until(listed, { what: `Execution ${count} of the trigger`, withinMs });
  return await Promise.all(found.map((each) => api.executions.finished(each.id)));
}

const textsOf = (ran: Execution[], node: string, { field }: Source) =>
  ran.flatMap((each) => itemsOf(each, node).map(({ json }) => json[field])).sort();

describeQueue('a trigger that is pushed to', () => {
  beforeAll(() => stage().sandbox.reset());

  it.each(sources)('$trigger starts workers with what is genuine and new', async (source) => {
    const { workflow, bare, address } = await listen(source);
    for (const text of ['First', 'First', 'Second', 'Second', 'First']) {
      expect(await push(address, source.push(text))).toBe(200);
    }
    const uninvited = { ...source.push('Forged'), headers: {} };
    expect(await push(bare, uninvited)).toBe(401);
    expect(await push(`${bare}?token=guessed`, uninvited)).toBe(401);
    expect(await push(address, source.push('Third'))).toBe(200);

    const ran = await executions(workflow, 3);
    expect(textsOf(ran, source.trigger, source)).toEqual(['First', 'Second', 'Third']);
    for (const { id, mode } of ran) {
      expect(mode).toBe('webhook');
      expect(workersThatRan(id)).toHaveLength(1);
    }

    // Another process that takes webhooks in has a memory of its own: what it lets in, Remove Duplicates keeps back.
    const elsewhere = (url: string) => url.replace(stage().n8n.origin, queue().door.origin);
    expect(await push(elsewhere(`${bare}?token=guessed`), uninvited)).toBe(401);
    expect(await push(elsewhere(address), source.push('First'))).toBe(200);
    expect(await push(elsewhere(address), source.push('Fourth'))).toBe(200);
    const fourth = async () => {
      const texts = textsOf(await executions(workflow, 4), 'Once', source);
      return texts.includes('Fourth') ? texts : undefined;
    };
    const once = await until(fourth, { what: 'What Remove Duplicates lets through', withinMs });
    expect(once).toEqual(['First', 'Fourth', 'Second', 'Third']);
    await stage().api.workflows.deactivate(workflow);
  });
});
