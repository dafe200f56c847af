import type { INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../../workflow/sandbox';
import { Stage } from './stage';

const sandbox = useSandbox();

async function listening(event: string, options: INodeParameters = {}): Promise<Stage> {
  const stage = new Stage(sandbox(), { event, options });
  await stage.activate();
  return stage;
}

describe('another event in the same node', () => {
  it('takes the rule of the former event away', async () => {
    const stage = await listening('smsInbound');
    const other = stage.changed({ parameters: { event: 'smsReceipt' } });

    expect(await other.activate()).toBe('created');
    expect(sandbox().clickSend.inboundRules.all()).toEqual([]);
    expect(sandbox().clickSend.receiptRules.all()).toHaveLength(1);
    await other.deactivate();
    expect(sandbox().clickSend.receiptRules.all()).toEqual([]);
  });

  it('must be one that there is', async () => {
    const stage = new Stage(sandbox(), { event: 'carrierPigeon' });

    await expect(stage.activate()).rejects.toThrow(/'Trigger On'.*carrierPigeon/);
  });
});
