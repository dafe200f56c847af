import '../../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Msg91 } from '../../../../nodes/Msg91/Msg91.node';
import { runAsTool } from '../../../harness';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { credentialTypes, useSandbox } from '../../sandbox';
import { sent } from '../msg91';

const sandbox = useSandbox();
const text = {
  resource: 'whatsApp',
  operation: 'sendMessage',
  integratedNumber: whatsAppNumber,
  mobile: "={{ $fromAI('number') }}",
  text: "={{ $fromAI('text') }}",
};
const template = {
  resource: 'whatsApp',
  operation: 'sendTemplate',
  integratedNumber: whatsAppNumber,
  whatsAppTemplate: 'order_update',
  templateLanguage: 'en',
  mobile: "={{ $fromAI('number') }}",
  additionalFields: {
    variables: {
      pairs: [
        { name: 'body_1', value: "={{ $fromAI('name') }}" },
        { name: 'body_2', value: '17' },
      ],
    },
  },
};

async function ask(
  path: 'engine' | 'direct',
  parameters: INodeParameters,
  args: IDataObject,
): Promise<string> {
  const { answers } = await runAsTool({
    node: new Msg91(),
    parameters,
    calls: [{ args }],
    path,
    credentials: { ...sandbox().credentials },
    credentialTypes,
  });
  const [first] = answers;
  return String(first?.answer ?? first?.thrown);
}

describe.each(['engine', 'direct'] as const)('WhatsApp of MSG91 as a tool of an agent (%s)', (path) => {
  it('sends a text and a template with what the agent fills in', async () => {
    expect(await ask(path, text, { number: '+919876543210', text: 'Hello' })).toContain('"accepted":true');
    expect(await ask(path, template, { number: '+919876543211', name: 'Asha' })).toContain('"accepted":true');
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to, body, variables }) => [to, body, variables]),
    ).toEqual([
      ['919876543210', 'Hello', undefined],
      ['919876543211', 'Template order_update', { body_1: 'Asha', body_2: '17' }],
    ]);
  });

  it('says first that a message may have been sent', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'reset', when: 'after' });
    const answer = await ask(path, text, { number: '+919876543210', text: 'Hello' });

    expect(answer).toContain('The message may have been sent: do not call again');
    expect(sandbox().ledger.size).toBe(1);
  });

  it('says what is wrong with a number, and sends nothing', async () => {
    const answer = await ask(path, text, { number: '98765 43210', text: 'Hello' });

    expect(answer).toContain("'Mobile Number' has no country code");
    expect(sent(sandbox())).toEqual([]);
  });
});
