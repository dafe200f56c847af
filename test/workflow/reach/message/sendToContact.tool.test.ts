import '../../noPauses';
import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runAsTool } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';

const sandbox = useSandbox();
const parameters = {
  resource: 'message',
  operation: 'sendToContact',
  msisdn: { __rl: true, mode: 'id', value: "={{ $fromAI('phone', 'Number of the recipient', 'string') }}" },
  message: "={{ $fromAI('text', 'What to say', 'string') }}",
};
const call = (phone: string, text = 'Hola') => ({ args: { phone, text } });
const ask = async (path: 'engine' | 'direct', calls: Array<ReturnType<typeof call>>) =>
  await runAsTool({
    node: new Reach(),
    parameters,
    calls,
    path,
    credentials: { ...sandbox().credentials },
    credentialTypes,
  });

describe.each(['engine', 'direct'] as const)('Reach as a tool of an agent (%s)', (path) => {
  it('sends what the agent says and tells it so', async () => {
    const { answers } = await ask(path, [call('50255501234'), call('50255501235', 'Adiós')]);

    expect(answers.map(({ answer }) => answer)).toEqual([
      expect.stringContaining('"accepted":true'),
      expect.stringContaining('"accepted":true'),
    ]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to, body }) => `${to} ${body}`)
        .sort(),
    ).toEqual(['50255501234 Hola', '50255501235 Adiós']);
  });

  it('tells it not to call again when nobody knows whether the message was accepted', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'before', times: 'always' });
    const { answers } = await ask(path, [call('50255501234')]);

    expect(answers[0]?.thrown).toBeUndefined();
    expect(answers[0]?.answer).toContain('do not call again');
  });
});
