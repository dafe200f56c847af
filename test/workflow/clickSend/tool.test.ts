import '../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ClickSend } from '../../../nodes/ClickSend/ClickSend.node';
import { runAsTool } from '../../harness';
import { credentialTypes, useSandbox } from '../sandbox';
import { sent } from './clickSend';

const sandbox = useSandbox();

async function ask(
  path: 'engine' | 'direct',
  parameters: INodeParameters,
  args: IDataObject = {},
): Promise<string> {
  const { answers } = await runAsTool({
    node: new ClickSend(),
    parameters,
    calls: [{ args }],
    path,
    credentials: { ...sandbox().credentials },
    credentialTypes,
  });
  const [first] = answers;
  return String(first?.answer ?? first?.thrown);
}

describe.each(['engine', 'direct'] as const)('ClickSend as a tool of an agent (%s)', (path) => {
  it('sends a letter with what the agent fills in', async () => {
    const parameters = {
      resource: 'letter',
      operation: 'send',
      fileUrl: 'https://example.com/letter.pdf',
      returnAddressId: '4001',
      addressName: "={{ $fromAI('name') }}",
      addressLine1: '1 Sample St',
      addressCity: 'Perth',
      addressState: 'WA',
      addressPostalCode: '6000',
      addressCountry: 'AU',
    };
    const answer = await ask(path, parameters, { name: 'Ada' });

    expect(answer).toContain('"accepted":true');
    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '').recipients[0].address_name).toBe('Ada');
  });

  it('says first that a message may have been sent', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const parameters = { resource: 'voice', operation: 'send', to: '+61411111111', body: 'Hello' };

    expect(await ask(path, parameters)).toContain('The message may have been sent: do not call again');
  });

  it('cannot cancel everything without a person who turned the switch on', async () => {
    const answer = await ask(path, { resource: 'voice', operation: 'cancelAll' });

    expect(answer).toContain("'Confirm' is off");
    expect(sent(sandbox())).toEqual([]);
  });
});
