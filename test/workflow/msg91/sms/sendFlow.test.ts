import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendFlow');
const hello = { templateId: { __rl: true, mode: 'id', value: SMS_TEMPLATE }, mobile: '={{ $json.phone }}' };

const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/flow')
    .map(([, , , body]) => JSON.parse(body));
const recipients = () => bodies().flatMap((body) => body.recipients);

describe('MSG91: send SMS by template', () => {
  it('puts items with the same template into one request, each with its own values', async () => {
    const { output, error } = await send(
      {
        ...hello,
        templateVariables: { mappingMode: 'defineBelow', value: { name: '={{ $json.name }}' }, schema: [] },
        additionalFields: {
          crqid: '={{ $json.id }}',
          variables: { pairs: [{ name: 'order', value: '={{ $json.id }}' }] },
        },
      },
      [
        { phone: '+91 98765-43210', name: 'Asha', id: 'order-17' },
        { phone: '14155550100', name: 'Lee', id: 18 },
      ],
    );

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/flow',
        '',
        `{"template_id":"${SMS_TEMPLATE}","recipients":[` +
          '{"name":"Asha","order":"order-17","mobiles":"919876543210","CRQID":"order-17"},' +
          '{"name":"Lee","order":"18","mobiles":"14155550100","CRQID":"18"}]}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          acceptance: 'batch',
          reference: 'order-17',
          request_id: expect.stringMatching(/^[0-9a-f]{22}$/),
          mobiles: '919876543210',
          template_id: SMS_TEMPLATE,
        },
        pairedItem: { item: 0 },
      },
      { json: expect.objectContaining({ reference: '18', mobiles: '14155550100' }), pairedItem: { item: 1 } },
    ]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ body }) => body),
    ).toEqual(['Hi Asha, your order order-17 is ready.', 'Hi Lee, your order 18 is ready.']);
  });

  it('says once what all recipients of a request share, in the words of MSG91', async () => {
    await send(
      {
        ...hello,
        additionalFields: {
          sender: 'ACMEIN',
          route: '1',
          shortUrl: true,
          shortUrlExpiry: 3600,
          schtime: '2030-01-31T09:00:00+05:30',
          unicode: true,
          clientId: 'c-1',
          uuid: 'u-1',
        },
        options: { realTimeResponse: true, sendAsFlowId: true },
      },
      people(1),
    );

    expect(bodies()).toEqual([
      {
        flow_id: SMS_TEMPLATE,
        sender: 'ACMEIN',
        route: '1',
        short_url: '1',
        short_url_expiry: '3600',
        unicode: 1,
        schtime: '1896060600',
        clientId: 'c-1',
        realTimeResponse: '1',
        recipients: [
          { mobiles: '919876500000', CRQID: expect.stringMatching(/^n8n[0-9a-f]{32}$/), UUID: 'u-1' },
        ],
      },
    ]);
  });

  it.each([
    ['template', { templateId: '={{ $json.kind }}' }],
    ['sender', { additionalFields: { sender: '={{ $json.kind }}' } }],
    ['route', { additionalFields: { route: '={{ $json.route }}' } }],
    ['schedule', { additionalFields: { schtime: '={{ $json.time }}' } }],
  ])('gives items with another %s a request of their own', async (_name, parameters) => {
    const one = { kind: SMS_TEMPLATE, route: '1', time: '2030-01-01T00:00:00Z' };
    const two = { kind: '65f0c0ffee65f0c0ffee65f0', route: '4', time: '2030-01-02T00:00:00Z' };
    const items = [one, two, one].map((kind, index) => ({ ...people(3)[index], ...kind }));
    const { output } = await send({ ...hello, ...parameters }, items);

    expect(bodies().map((body) => body.recipients.length)).toEqual([2, 1]);
    expect(jsonOf(output[0]).map(({ mobiles }) => mobiles)).toEqual([
      '919876500000',
      '919876500001',
      '919876500002',
    ]);
  });

  it.each([
    ['100 recipients', {}, 250, [100, 100, 50]],
    ['as many as the user wants', { options: { messagesPerRequest: 1000 } }, 1000, [1000]],
  ])('puts %s into a request', async (_name, options, count, sizes) => {
    const items = people(count);
    const { output } = await send({ ...hello, ...options }, items);

    expect(bodies().map((body) => body.recipients.length)).toEqual(sizes);
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(jsonOf(output[0]).map(({ mobiles }) => `+${mobiles}`)).toEqual(items.map(({ phone }) => phone));
    expect(new Set(recipients().map(({ CRQID }) => CRQID)).size).toBe(count);
    expect(sandbox().ledger.size).toBe(count);
  });

  it.each([0, 1, 3, 1000])('sends %i items, each once and paired', async (count) => {
    const items = people(count);
    const { output, error } = await send(hello, items);

    expect(error).toBeUndefined();
    expect(jsonOf(output[0]).map(({ mobiles }) => `+${String(mobiles)}`)).toEqual(
      items.map(({ phone }) => phone),
    );
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(sent(sandbox())).toHaveLength(Math.ceil(count / 100));
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));
    const [item] = jsonOf(output[0]);

    expect(item).toEqual({
      message: expect.any(String),
      type: 'success',
      successful: true,
      accepted: true,
      acceptance: 'batch',
      reference: expect.any(String),
      request_id: item?.message,
    });
  });

  it('sends the key in the header alone', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));
    const [request] = sandbox().requests.all();

    expect(request?.headers.authkey).toBe(sandbox().credentials.msg91AuthKeyApi.authKey);
    expect(`${request?.url} ${request?.body} ${JSON.stringify(output)}`).not.toContain(
      request?.headers.authkey,
    );
  });
});
