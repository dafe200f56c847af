import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendFlow');
const hello = { templateId: { __rl: true, mode: 'id', value: SMS_TEMPLATE }, mobile: '={{ $json.phone }}' };
const variables = (values: Record<string, string>) => ({
  additionalFields: {
    variables: { pairs: Object.entries(values).map(([name, value]) => ({ name, value })) },
  },
});

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

  it('asks nothing for no items', async () => {
    expect((await send(hello, [])).output[0]).toEqual([]);
    expect(sent(sandbox())).toEqual([]);
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

describe('MSG91: Auto-Map of a flow', () => {
  const automatic = { templateId: SMS_TEMPLATE, mappingMode: 'autoMapInputData' };
  const rows = [
    { mobiles: '+91 98765 43210', name: 'Asha', order: 17, Name: 'no', total: 3, tags: ['x'], CRQID: 'r-1' },
    { mobile: '14155550100', name: 'Lee', order: 18, sender: 'LEEIN' },
  ];

  it('takes the fields of the item that the template knows, by their exact names', async () => {
    await send(automatic, rows);

    expect(sent(sandbox())[0]).toEqual([
      'GET',
      '/sms/getTemplateVersions',
      `template_id=${SMS_TEMPLATE}`,
      '',
    ]);
    expect(bodies()).toEqual([
      {
        template_id: SMS_TEMPLATE,
        recipients: [{ name: 'Asha', order: '17', mobiles: '919876543210', CRQID: 'r-1' }],
      },
      {
        template_id: SMS_TEMPLATE,
        sender: 'LEEIN',
        recipients: [{ name: 'Lee', order: '18', mobiles: '14155550100', CRQID: expect.any(String) }],
      },
    ]);
  });

  it('takes all plain fields that are no parameters where the template can not be read', async () => {
    sandbox().faults.order({
      vendor: 'msg91',
      path: '/sms/getTemplateVersions',
      kind: 'status',
      status: 401,
      body: { status: 'fail', hasError: true, errors: 'Unauthorized', code: '401', apiError: '201' },
    });
    await send(automatic, rows.slice(0, 1));

    expect(recipients()).toEqual([
      { name: 'Asha', order: '17', Name: 'no', total: '3', mobiles: '919876543210', CRQID: 'r-1' },
    ]);
  });

  it('takes a variable of the template also when it is called as a parameter', async () => {
    sandbox().msg91.templates.add({ template_id: 'clash', template_data: 'By ##sender##, ##name##' });
    await send({ ...automatic, templateId: 'clash' }, [
      { mobile: '14155550100', name: 'Lee', sender: 'LEEIN' },
    ]);

    expect(bodies()).toEqual([
      expect.objectContaining({
        sender: 'LEEIN',
        recipients: [expect.objectContaining({ name: 'Lee', sender: 'LEEIN', mobiles: '14155550100' })],
      }),
    ]);
  });

  it('reads each template once for 1,000 items', async () => {
    const items = people(1000).map(({ phone }, order) => ({ mobile: phone, name: 'Asha', order }));
    const { output } = await send({ ...automatic, options: { messagesPerRequest: 500 } }, items);

    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual([
      'GET /sms/getTemplateVersions',
      'POST /flow',
      'POST /flow',
    ]);
    expect(jsonOf(output[0])).toHaveLength(1000);
    expect(sandbox().ledger.messages().at(-1)?.body).toBe('Hi Asha, your order 999 is ready.');
  });

  it('asks by POST where GET is not known', async () => {
    sandbox().faults.order({
      vendor: 'msg91',
      method: 'GET',
      path: '/sms/getTemplateVersions',
      kind: 'status',
      status: 404,
      body: { type: 'error', msg: 'Route Missing' },
    });
    await send(automatic, rows.slice(1));

    expect(sent(sandbox())[1]).toEqual([
      'POST',
      '/sms/getTemplateVersions',
      '',
      `{"template_id":"${SMS_TEMPLATE}"}`,
    ]);
    expect(recipients()).toEqual([expect.objectContaining({ name: 'Lee', order: '18' })]);
  });
});

describe('MSG91: what surprises in a flow', () => {
  it.each([
    ['a DLT ID', { templateId: '1107161234567890123' }, 'digits only'],
    ['a long CRQID', { additionalFields: { crqid: 'x'.repeat(53) } }, 'more than 52 characters'],
    [
      'a variable without a value',
      {
        templateVariables: {
          mappingMode: 'defineBelow',
          value: { name: 'A' },
          schema: [{ id: 'name' }, { id: 'order' }],
        },
      },
      'have no value: order',
    ],
  ])('is sent and warned of: %s', async (_name, parameters, text) => {
    sandbox().msg91.templates.add({ template_id: '1107161234567890123' });
    const { output, hints } = await send({ ...hello, ...parameters }, people(1));

    expect(sandbox().ledger.size).toBe(1);
    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining(text)]);
    expect(hints).toHaveLength(1);
  });

  it('does not warn of a variable that was given as a pair', async () => {
    const form = {
      mappingMode: 'defineBelow',
      value: { name: 'A' },
      schema: [{ id: 'name' }, { id: 'order' }],
    };
    const { hints } = await send(
      { ...hello, templateVariables: form, ...variables({ order: '5' }) },
      people(1),
    );

    expect(hints).toEqual([]);
  });
});

describe('MSG91: input of a flow that can not be sent', () => {
  it.each([
    ['no number', { phone: '' }, {}, "'Mobile Number' is empty"],
    ['letters', { phone: 'Asha' }, {}, "'Mobile Number' is not a phone number: 'Asha'"],
    [
      'a local number',
      { phone: '98765 43210' },
      {},
      "'Mobile Number' has no country code: '9876543210'. Write it with a plus",
    ],
    ['a number with a trunk zero', { phone: '09876543210' }, {}, "'Mobile Number' has no country code"],
    ['too many digits', { phone: '+1234567890123456' }, {}, "'Mobile Number' must have 7 to 15 digits"],
    ['no template', { kind: '' }, { templateId: '={{ $json.kind }}' }, "'Template' is empty"],
    ['a CRQID with spaces', {}, { additionalFields: { crqid: 'a b' } }, "'CRQID' may hold letters, digits"],
    ['a long CRQID', {}, { additionalFields: { crqid: 'x'.repeat(81) } }, "'CRQID' has 81 characters"],
    ['another route', {}, { additionalFields: { route: '9' } }, "'Route' must be one of 1, 4"],
    [
      'a date of the past',
      {},
      { additionalFields: { schtime: '2020-01-01' } },
      "'Schedule' lies in the past",
    ],
    [
      'no country code',
      {},
      { options: { defaultCountryCode: 'India' } },
      "'Default Country Code' is not a country code",
    ],
  ])('stops before the first request: %s', async (_name, item, parameters, text) => {
    const [good] = people(1);
    const { error } = await send({ ...hello, ...parameters }, [{ ...good, ...item }]);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('puts the default country code in front of local numbers alone', async () => {
    const items = ['98765 43210', '098765-43210', '+1 415 555 0100', '14155550100', '00447911123456'];
    const numbers = items.map((phone) => ({ phone }));
    await send({ ...hello, options: { defaultCountryCode: '+91' } }, numbers);

    expect(recipients().map(({ mobiles }) => mobiles)).toEqual([
      '919876543210',
      '919876543210',
      '14155550100',
      '14155550100',
      '447911123456',
    ]);
  });

  it('sends the good items of a run that may go on', async () => {
    const items = [{ phone: '+919876543210' }, { phone: 'Asha' }, { phone: '+919876543211' }];
    const { output } = await send(hello, items, { onError: 'continueErrorOutput' });

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 2 }]);
    expect(pairsOf(output[1])).toEqual([{ item: 1 }]);
    expect(recipients()).toHaveLength(2);
  });
});
