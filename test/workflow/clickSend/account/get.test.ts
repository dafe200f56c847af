import '../../noPauses';
import { clickSendKey } from '../../../sandbox/credentials';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'account', 'get');

describe('ClickSend: get account', () => {
  it('gives balance, currency and settings', async () => {
    const { output, error } = await get();

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/account', '', '']]);
    expect(output[0]).toEqual([
      {
        json: {
          user_id: 1001,
          username: 'sandbox.user',
          user_email: 'sandbox@example.com',
          user_phone: '+61411111111',
          active: 1,
          banned: 0,
          balance: '103.456789',
          balance_commission: '0.000000',
          country: 'AU',
          default_country_sms: 'AU',
          timezone: 'Australia/Perth',
          setting_unicode_sms: 1,
          setting_sms_message_char_limit: 8,
          on_trial: 0,
          trial_expiry: null,
          auto_recharge: 0,
          currency_name_short: 'AUD',
          subaccount_id: 2002,
          api_username: 'sandbox.user',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('account', 'get', output[0]);
  });

  it("gives ClickSend's whole answer, but for the key, when Simplify is off", async () => {
    const { output } = await get({ simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      {
        response_code: 'SUCCESS',
        data: { _subaccount: { subaccount_id: 2002, is_main: 1, access_sms: 1 }, _referrer_chosen: null },
      },
    ]);
  });
});

describe('ClickSend: the API key that comes with the account', () => {
  const account = {
    _subaccount: { api_key: clickSendKey, subaccount_id: 2002 },
    subaccounts: [{ api_key: clickSendKey, password: clickSendKey }],
    api_keys: [clickSendKey],
    access_token: clickSendKey,
  };
  const envelope = (http_code: number, response_code: string) => ({
    http_code,
    response_code,
    data: account,
  });

  it.each([true, false])('is nowhere in what n8n keeps of the run, Simplify %s', async (simplify) => {
    const { runExecutionData, output } = await get({ simplify });

    expect(jsonOf(output[0])).toHaveLength(1);
    expect(JSON.stringify(runExecutionData)).not.toContain(clickSendKey);
    expect(JSON.stringify(runExecutionData)).not.toContain('api_key');
  });

  it.each([
    ['an answer that has it in other places', 200, envelope(200, 'SUCCESS')],
    ['an error inside HTTP 200', 200, envelope(400, 'BAD_REQUEST')],
    ['a refusal', 403, envelope(403, 'FORBIDDEN')],
    ['an answer that breaks off', 200, JSON.stringify(envelope(200, 'SUCCESS')).slice(0, -3)],
    ['a refusal that breaks off', 403, JSON.stringify(envelope(403, 'FORBIDDEN')).slice(0, -3)],
  ])('is nowhere after %s', async (_name, status, body) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status, body });
    const { runExecutionData, output } = await get({ simplify: false }, [{}], regular);

    expect(output[0]).toHaveLength(1);
    expect(JSON.stringify(runExecutionData)).not.toContain(clickSendKey);
  });

  it('is nowhere in the error under Stop', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 400,
      body: envelope(400, 'BAD_REQUEST'),
    });
    const { runExecutionData, error } = await get();

    expect(error?.message).toContain('ClickSend refused it (BAD_REQUEST)');
    expect(JSON.stringify(runExecutionData)).not.toContain(clickSendKey);
  });
});

describe('ClickSend: an account that does not answer', () => {
  it('is asked again, and is no unknown outcome', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after', times: 'always' });
    const { output } = await get({}, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected' }]);
    expect(jsonOf(output[0])[0]?.error).toContain('Nothing was changed');
    expect(sent(sandbox())).toHaveLength(4);
  });
});

keepsTheLaws(sandbox, {
  resource: 'account',
  operation: 'get',
  parameters: {},
  items: [{}, {}],
  method: 'GET',
  harmless: true,
  bad: [],
});
