import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ClickSendAccountApi } from '../../../../credentials/ClickSendAccountApi.credentials';
import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { listSearch, loadOptions, triggerListSearch } from '../../../../nodes/ClickSend/pickers';
import { ClickSendTrigger } from '../../../../nodes/ClickSend/ClickSendTrigger.node';
import { events } from '../../../../nodes/ClickSend/trigger/events';
import { runCredentialTest } from '../../../harness';
import { Rules } from '../../../sandbox/clicksend/rules';
import { alphaTag, ownNumber } from '../../../sandbox/clicksend/senders';
import type { RecordedRequest } from '../../../sandbox/requests';
import type { Sandbox } from '../../../sandbox/server';
import { Stage } from '../../../trigger/clickSend/stage';
import { open, openDropdown } from '../../../workflow/clickSend/pickers/open';
import { runAgainst } from '../../../workflow/sandbox';
import { fullest, hollow, least, mapped, operations } from './filled';
import type { Operation } from './filled';
import { files, values } from './values';

/** What the nodes sent on one occasion, and how it ended. */
export interface Occasion {
  name: string;
  requests: RecordedRequest[];
  error?: string;
}

/** Has the nodes send everything that they can, and writes it down; the sandbox is fresh for each occasion. */
export async function everything(sandbox: Sandbox): Promise<Occasion[]> {
  const occasions: Occasion[] = [];
  const during = async (name: string, act: () => Promise<string | undefined>) => {
    sandbox.reset();
    const error = await act();
    occasions.push({ name, requests: sandbox.requests.all({ vendor: 'clickSend' }), error });
  };
  for (const one of operations) {
    const name = `${one.resource}.${one.operation}`;
    await during(`${name}, the least`, async () => await run(sandbox, least(one)));
    await during(`${name}, empty`, async () => await run(sandbox, hollow(one)));
    for (const optional of ['full', 'empty'] as const) {
      const item = mapped(one, optional);
      if (item)
        await during(
          `${name}, mapped, ${optional}`,
          async () => await run(sandbox, item.parameters, item.json),
        );
    }
    for (const [turn, parameters] of fullest(one).entries())
      await during(`${name}, all, ${turn + 1}`, async () => await run(sandbox, parameters));
  }
  for (const [name, act] of Object.entries(surroundings(sandbox))) {
    await during(name, async () => {
      await act();
      return undefined;
    });
  }
  return occasions;
}

/** What is sent beside operations. */
function surroundings(sandbox: Sandbox): Record<string, () => Promise<unknown>> {
  const acts: Record<string, () => Promise<unknown>> = {
    'picker of many senders': async () => await pickOfMany(sandbox),
    credential: async () =>
      await runCredentialTest(new ClickSendAccountApi(), { ...sandbox.credentials.clickSendAccountApi }),
  };
  for (const method of Object.keys(listSearch))
    acts[`picker ${method}`] = async () => await open(sandbox, method, { parameters: picking });
  for (const method of Object.keys(loadOptions))
    acts[`picker ${method}`] = async () => await openDropdown(sandbox, method);
  for (const method of Object.keys(triggerListSearch))
    acts[`picker ${method}`] = async () => await open(sandbox, method, {}, new ClickSendTrigger());
  for (const event of Object.keys(events)) acts[`trigger ${event}`] = async () => await live(sandbox, event);
  return acts;
}

export const nameOf = ({ resource, operation }: Operation) => `${resource}.${operation}`;

const picking: INodeParameters = { resource: 'contact', operation: 'get', listId: values.listId };

async function run(
  sandbox: Sandbox,
  parameters: INodeParameters,
  json: IDataObject = {},
): Promise<string | undefined> {
  const items = [{ json, binary: files }];
  const { error } = await runAgainst(sandbox, new ClickSend(), { parameters, items });
  return error?.message;
}

/** More senders than fit into a page. */
async function pickOfMany(sandbox: Sandbox): Promise<void> {
  const { senders } = sandbox.clickSend;
  for (let index = 0; index < 501; index++)
    senders.ownNumbers.push(ownNumber(`+6141${1_000_000 + index}`, null, 'APPROVED'));
  for (let index = 0; index < 1001; index++) senders.alphaTags.push(alphaTag(`Demo${index}`, 'APPROVED'));
  await open(sandbox, 'searchSenders');
}

/** A trigger's life: activated, its rule changed by somebody else and put right, with options, deactivated. */
async function live(sandbox: Sandbox, event: string): Promise<void> {
  const dedicatedNumber = { __rl: true, mode: 'id', value: '+61431111112' };
  const options = { dedicatedNumber, messageSearchTerm: 'YES', messageSearchType: 1 };
  const plain = new Stage(sandbox, { event });
  await plain.activate();
  for (const rules of Object.values<unknown>({ ...sandbox.clickSend })) {
    if (rules instanceof Rules) for (const rule of rules.all()) rule.enabled = 0;
  }
  await plain.activate();
  await plain.deactivate();
  const chosen = new Stage(sandbox, { event, options });
  await chosen.activate();
  await chosen.deactivate();
}
