import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
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

  it('gives whole pages with their own fields when Simplify is off, and one receipt as it comes', async () => {
    const [id = ''] = await receiptsOf('+61412000001');
    const pages = await getReceipts({ simplify: false }, [{}, {}]);
    const one = await getReceipts({ simplify: false, filters: { messageId: id } });

    expect(jsonOf(pages.output[0])).toMatchObject([
      { http_code: 200, data: { total: 1, per_page: 50, current_page: 1, data: [{ message_id: id }] } },
      { data: { total: 1 } },
    ]);
    expect(pairsOf(pages.output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    expect(jsonOf(one.output[0])).toMatchObject([{ http_code: 200, data: { message_id: id } }]);
  });

  it('reads no receipts while it is not known that older ones were marked', async () => {
    await receiptsOf('+61412000001');
    sandbox().faults.order({ vendor: 'clickSend', method: 'PUT', kind: 'status', status: 400 });
    const { output } = await getReceipts({ options: { dateBefore: '2099-01-01' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('for a request before it failed. ClickSend refused it');
    expect(sent(sandbox())).toHaveLength(1);
  });

  it.each([
    ['a time that is none', { options: { dateBefore: 'yesterday' } }, "'Mark as Read Before' is not a date"],
    ['an ID of two dots', { filters: { messageId: '..' } }, "'Message ID' can't be '..'"],
    ['a limit of nothing', { limit: 0 }, "'Limit' must be at least 1"],
  ])('asks nothing with %s', async (_name, parameters, problem) => {
    const { error } = await getReceipts(parameters);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('says that a message has none yet', async () => {
    const { output } = await getReceipts({ filters: { messageId: 'X' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('There is no receipt for this message yet');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});
