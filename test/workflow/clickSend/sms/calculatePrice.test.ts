import '../../noPauses';
import { retry } from '../../../harness';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const calculatePrice = operation(sandbox, 'sms', 'calculatePrice');
const hello = { to: '={{ $json.phone }}', body: 'Hello' };
const people = [{ phone: '+61412000001' }, { phone: '+14055551234' }];

describe('ClickSend: calculate price of SMS', () => {
  it('asks once for all items and sends nothing', async () => {
    const additionalFields = { customString: '={{ "ref-" + $itemIndex }}', from: 'DemoCo' };
    const { output, error } = await calculatePrice({ ...hello, additionalFields }, people);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/sms/price',
        '',
        '{"messages":[{"source":"n8n","to":"+61412000001","custom_string":"ref-0","from":"DemoCo","body":"Hello"},' +
          '{"source":"n8n","to":"+14055551234","custom_string":"ref-1","from":"DemoCo","body":"Hello"}]}',
      ],
    ]);
    expect(sandbox().ledger.size).toBe(0);
    expect(output[0]).toEqual([
      {
        json: {
          sent: false,
          status: 'SUCCESS',
          to: '+61412000001',
          from: 'DemoCo',
          body: 'Hello',
          country: 'AU',
          message_parts: 1,
          message_price: '0.0792',
        },
        pairedItem: { item: 0 },
      },
      { json: expect.objectContaining({ message_price: '0.0200' }), pairedItem: { item: 1 } },
    ]);
    expectAsShown('sms', 'calculatePrice', output[0]);
  });

  it('never calls a price accepted, with Simplify off neither', async () => {
    const { output } = await calculatePrice({ ...hello, simplify: false }, people);

    expect(jsonOf(output[0])).toMatchObject([
      { sent: false, data: { total_price: 0.0792, total_count: 1, messages: [{}], _summary: {} } },
      { sent: false, data: { total_price: 0.02 } },
    ]);
    expect(JSON.stringify(output)).not.toContain('accepted');
  });

  it('asks for the price of a template and of a contact list', async () => {
    const list = { sendTo: 'list', listId: '9001', bodySource: 'template', templateId: '632' };
    const { output } = await calculatePrice(list, [{}]);

    expect(JSON.parse(sent(sandbox())[1]?.[3] ?? '').messages).toEqual([
      { source: 'n8n', list_id: 9001, custom_string: expect.any(String), body: 'See you tomorrow at 9.' },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }, { item: 0 }]);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('says of a refused row that it has no price', async () => {
    const { output } = await calculatePrice(hello, [{ phone: '+61499900020' }, ...people], regular);

    expect(jsonOf(output[0])[0]?.error).toBe(
      "Item 0: ClickSend gives no price for this message (COUNTRY_NOT_ENABLED). Enable the recipient's country in the ClickSend dashboard.",
    );
    expect(jsonOf(output[0])[1]).toMatchObject({ sent: false });
  });

  it('is never in doubt, is not asked twice by itself, and is asked anew by a retry', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after', times: 2 });
    const first = await calculatePrice(hello, people);
    expect(sent(sandbox())).toHaveLength(1);
    await retry(first);
    const { output } = await calculatePrice(hello, people, regular);

    expect(first.error?.message).toContain('ClickSend gave no answer');
    expect(first.error?.message).not.toMatch(/accepted|reference/);
    expect(sent(sandbox())).toHaveLength(3);
    expect(output[0]).toHaveLength(2);
  });

  it('asks nothing for a message that could not be sent', async () => {
    const { output } = await calculatePrice({ ...hello, body: 'x'.repeat(1225) }, people, regular);

    expect(detailsOf(output[0])).toMatchObject([{ reason: 'badInput' }, { reason: 'badInput' }]);
    expect(sent(sandbox())).toEqual([]);
  });
});
