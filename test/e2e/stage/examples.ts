import { importExamples } from '../../../scripts/examples';
import type { Workflow } from '../../../scripts/n8n/api/workflows';
import { until } from '../../../scripts/wait';
import { stage } from './stage';

export async function importAll(): Promise<void> {
  const { api, credentials, n8n, sandbox } = stage();
  await importExamples(api, credentials, { n8n: n8n.origin, sandbox: sandbox.origin });
}

export async function example(name: string): Promise<Workflow> {
  const { api } = stage();
  const found = (await api.workflows.list()).find((workflow) => workflow.name === name);
  if (!found) throw new Error(`There is no example named "${name}".`);
  return await api.workflows.get(found.id);
}

/** Another test file may have unpublished it since it was brought in. */
export async function publish(name: string): Promise<void> {
  const workflow = await example(name);
  if (!workflow.active) await stage().api.workflows.activate(workflow);
}

/** Leaves nothing that listens, neither in n8n nor at a vendor, to the next test file. */
export async function unpublishAll(): Promise<void> {
  const { api, n8n, sandbox } = stage();
  for (const workflow of await api.workflows.list())
    if (workflow.active) await api.workflows.deactivate(workflow);
  const ours = () =>
    sandbox.clickSend.inboundRules.all().filter((rule) => rule.action_address.startsWith(n8n.origin));
  const gone = async () => (ours().length === 0 ? true : undefined);
  await until(gone, { what: 'The end of the rules at ClickSend', withinMs: 20_000 });
}
