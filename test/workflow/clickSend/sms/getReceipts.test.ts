import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getReceipts = operation(sandbox, 'sms', 'getReceipts');
const send = operation(sandbox, 'sms', 'send');

async function receiptsOf(...phones: string[]): Promise<string[]> {
  const rule = { rule_name: 'pull', match_type: 0, action: 'POLL', action_address: '', enabled: 1 as const };
  sandbox().clickSend.receiptRules.add(rule);
  await send(
    { to: '={{ $json.phone }}', body: 'Hi' },
    phones.map((phone) => ({ phone })),
  );
  const ids = sandbox()
    .ledger.messages()
    .map(({ id }) => id);
  for (const messageId of ids) await sandbox().push({ vendor: 'clickSend', event: 'smsReceipt', messageId });
  sandbox().requests.clear();
  return ids;
}

describe('ClickSend: get receipts of SMS', () => {
  it('gives the unread ones', async () => {
    const ids = await receiptsOf('+61412000001', '+61412000002');
    const { output } = await getReceipts({ limit: 20 });

    expect(sent(sandbox())).toEqual([['GET', '/sms/receipts', 'page=1&limit=20', '']]);
    expect(jsonOf(output[0]).map(({ message_id: id, status_code: code }) => [id, code])).toEqual(
      ids.map((id) => [id, '201']),
    );
    expectAsShown('sms', 'getReceipts', output[0]);
  });

  it('gives the one of a message, also when it was read', async () => {
    const [id = ''] = await receiptsOf('+61412000001');
    sandbox().clickSend.receiptsRead.add(id);
    const { output } = await getReceipts({ filters: { messageId: ` ${id} ` } });
    const unread = await getReceipts();

    expect(sent(sandbox())[0]?.[1]).toBe(`/sms/receipts/${id}`);
    expect(jsonOf(output[0])).toMatchObject([{ message_id: id }]);
    expect(unread.output[0]).toEqual([]);
  });

  it('marks older ones as read first, and never all of them', async () => {
    await receiptsOf('+61412000001');
    const { output } = await getReceipts({ options: { dateBefore: '2099-01-01T00:00:00Z' } });

    expect(sent(sandbox())[0]).toEqual(['PUT', '/sms/receipts-read', '', '{"date_before":4070908800}']);
    expect(output[0]).toEqual([]);
  });

  it('says that a message has none yet', async () => {
    const { output } = await getReceipts({ filters: { messageId: 'X' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('There is no receipt for this message yet');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});
