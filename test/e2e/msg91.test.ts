import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const flowTemplate = '65f0c0ffee65f0c0ffee65f1';
const otpTemplate = '65f0c0ffee65f0c0ffee65f2';
const mobile = '919876543210';
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const flow = (more: Record<string, unknown> = {}) =>
  ourNode('msg91', {
    resource: 'sms',
    operation: 'sendFlow',
    templateId: byId(flowTemplate),
    mobile: '={{ $json.phone }}',
    templateVariables: {
      mappingMode: 'defineBelow',
      value: { name: '={{ $json.name }}', order: '={{ $json.order }}' },
      schema: [],
    },
    ...more,
  });

const otp = (operation: string, parameters: Record<string, unknown>) =>
  ourNode('msg91', { resource: 'otp', operation, mobile, ...parameters });

const accepted = () => stage().sandbox.ledger.messages({ vendor: 'msg91', direction: 'out' });
const flows = () => stage().sandbox.requests.all({ vendor: 'msg91', path: '/flow' });
const buyers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    phone: `9198765${String(index).padStart(5, '0')}`,
    name: `Buyer ${index}`,
    order: index,
  }));

async function only(node: ReturnType<typeof ourNode>) {
  const [json] = jsonOf(itemsOf(await runNode(node), 'msg91'));
  return json;
}

beforeEach(() => stage().sandbox.reset());

describe('MSG91, SMS: Send Flow', () => {
  it('sends the items of a run in one request, each with its own values', async () => {
    const execution = await runNode(flow(), buyers(3));
    expect(flows()).toHaveLength(1);
    expect(accepted().map(({ to, body }) => [to, body])).toEqual(
      buyers(3).map(({ phone, name, order }) => [phone, `Hi ${name}, your order ${order} is ready.`]),
    );
    expect(jsonOf(itemsOf(execution, 'msg91'))).toEqual(
      buyers(3).map(() => expect.objectContaining({ accepted: true, acceptance: 'batch' })),
    );
  });

  it('splits what is more than a request should hold', async () => {
    await runNode(flow(), buyers(250));
    expect(flows()).toHaveLength(3);
    expect(new Set(accepted().map(({ to }) => to)).size).toBe(250);
  });

  it('says so when MSG91 answers 200 with an error inside', async () => {
    stage().sandbox.faults.order({ vendor: 'msg91', path: '/flow', kind: 'errorInside' });
    const execution = await runNode({ ...flow(), onError: 'continueErrorOutput' }, buyers(2));
    expect(itemsOf(execution, 'msg91', 0)).toEqual([]);
    expect(jsonOf(itemsOf(execution, 'msg91', 1))).toEqual([
      expect.objectContaining({ error: expect.any(String) }),
      expect.objectContaining({ error: expect.any(String) }),
    ]);
  });
});

describe('MSG91, OTP', () => {
  const code = () => stage().sandbox.msg91.passwords.get(mobile)?.otp ?? '';
  const send = () => only(otp('send', { templateId: byId(otpTemplate) }));

  it('sends a code and verifies the one that was typed', async () => {
    expect(await send()).toMatchObject({ accepted: true, mobile });
    expect(accepted()).toHaveLength(1);
    expect(await only(otp('verify', { otp: '000' }))).toMatchObject({ verified: false });
    expect(await only(otp('verify', { otp: code() }))).toMatchObject({ verified: true });
  });

  it('sends the same code again', async () => {
    await send();
    const first = code();
    expect(await only(otp('resend', { retryType: 'text' }))).toMatchObject({ accepted: true });
    expect(code()).toBe(first);
    expect(accepted()).toHaveLength(2);
  });
});
