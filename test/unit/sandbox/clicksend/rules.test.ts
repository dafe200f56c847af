import { pick } from 'lodash';

import { clickSendOf, useSandbox } from '../client';

const sandbox = useSandbox();
const path = '/automations/sms/inbound';

const rule = {
  dedicated_number: '*',
  rule_name: 'n8n wf 12 node a1',
  message_search_type: 0,
  message_search_term: '',
  action: 'URL',
  action_address: 'https://n8n.example.com/webhook/abc?token=r4nd0m',
  enabled: 1,
  webhook_type: 'json',
};

const client = () => clickSendOf(sandbox());

describe('inbound rules', () => {
  it('answers the documented example with every key', async () => {
    const { data } = await client().post(path, rule);
    expect(data).toMatchObject({ http_code: 200, response_msg: 'Your record has been added.' });
    expect(data.data).toEqual({ inbound_rule_id: 3001, ...rule, body: null });
  });

  it('lists rules under the other name of the id', async () => {
    await client().post(path, rule);
    const { data } = await client().get(path);
    expect(data.data.data).toEqual([
      expect.objectContaining({ sms_inbound_rule_id: 3001, rule_name: rule.rule_name }),
    ]);
  });

  it('reads, replaces and deletes a rule, and does not know it afterwards', async () => {
    await client().post(path, rule);
    const changed = await client().put(`${path}/3001`, { ...rule, enabled: 0 });
    expect(changed.data.data).toMatchObject({ inbound_rule_id: 3001, enabled: 0 });
    expect((await client().get(`${path}/3001`)).data.data.enabled).toBe(0);
    expect((await client().delete(`${path}/3001`)).data).toMatchObject({
      response_code: 'SUCCESS',
      data: [],
    });
    expect((await client().delete(`${path}/3001`)).status).toBe(404);
    expect((await client().get(`${path}/3001`)).status).toBe(404);
  });

  it.each([
    ['no webhook type', { ...rule, webhook_type: undefined }, 'webhook_type'],
    ['an address that is none', { ...rule, action_address: 'here' }, 'action_address'],
    ['an unknown action', { ...rule, action: 'PUSH' }, 'action'],
    ['a missing name', { ...rule, rule_name: undefined }, 'rule_name'],
    ['an unknown field', { ...rule, match_type: 0 }, 'match_type'],
    ['a truth value for enabled', { ...rule, enabled: true }, 'enabled'],
  ])('refuses %s', async (_name, body, field) => {
    const { status, data } = await client().post(path, body);
    expect(status).toBe(400);
    expect(Object.keys(data.data)).toEqual([field]);
  });
});

describe('receipt rules', () => {
  const receipts = '/automations/sms/receipts';
  const shared = pick(rule, 'rule_name', 'action', 'action_address', 'enabled');

  it('answers the documented example', async () => {
    const { data } = await client().post(receipts, { ...shared, match_type: 0 });
    expect(data.response_msg).toBe('Your new SMS receipt has been added.');
    expect(data.data).toEqual({ receipt_rule_id: 3001, ...shared, match_type: 0 });
  });

  it('shows unread receipts only while a POLL rule exists', async () => {
    const sent = await client().post('/sms/send', {
      messages: [{ to: '+61400000001', body: 'x', custom_string: 'r' }],
    });
    const { message_id: messageId } = sent.data.data.messages[0];
    await sandbox().push({ vendor: 'clickSend', event: 'smsReceipt', messageId });
    expect((await client().get('/sms/receipts')).data.data.data).toEqual([]);
    await client().post(receipts, { ...shared, action: 'POLL', action_address: '', match_type: 0 });
    expect((await client().get('/sms/receipts')).data.data.data).toEqual([
      expect.objectContaining({
        message_id: messageId,
        status_code: '201',
        custom_string: 'r',
        message_type: 'sms',
      }),
    ]);
    expect((await client().get(`/sms/receipts/${messageId}`)).data.data.message_id).toBe(messageId);
    expect((await client().get('/sms/receipts/unknown')).status).toBe(404);
    expect(sandbox().ledger.messages()[0]?.state).toBe('delivered');
  });
});
