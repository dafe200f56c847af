import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendFlow');

const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/flow')
    .map(([, , , body]) => JSON.parse(body));
const recipients = () => bodies().flatMap((body) => body.recipients);

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
    const { output } = await send(automatic, rows.slice(0, 1));

    expect(recipients()).toEqual([
      { name: 'Asha', order: '17', Name: 'no', total: '3', mobiles: '919876543210', CRQID: 'r-1' },
    ]);
    expect(jsonOf(output[0])[0]?.warnings).toEqual([
      'The template could not be read, so all fields of the item were sent as its variables',
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

  it('warns of variables for which the item has no value', async () => {
    const { output } = await send(automatic, [{ mobile: '+919876543210', name: '', Order: 17 }]);

    expect(recipients()).toEqual([{ mobiles: '919876543210', CRQID: expect.any(String) }]);
    expect(jsonOf(output[0])[0]?.warnings).toEqual([
      'The item has no field for these variables of the template: name, order',
    ]);
  });

  it('sends no number that has lost its last digits, unless the template has no use for it', async () => {
    const item = { mobile: '+919876543210', name: 'Asha', order: 12345678901234567890 };
    const { error } = await send(automatic, [item]);
    expect(error?.message).toContain("Item 0: 'order' is a number with too many digits");
    expect(bodies()).toEqual([]);
    await send(automatic, [{ ...item, order: 1, other: 12345678901234567890 }]);

    expect(recipients()).toEqual([expect.objectContaining({ order: '1' })]);
  });

  it('takes no variable from the language itself', async () => {
    sandbox().msg91.templates.add({ template_id: 'odd', template_data: '##constructor## ##toString##' });
    await send({ ...automatic, templateId: 'odd' }, [{ mobile: '+919876543210' }]);

    expect(recipients()).toEqual([{ mobiles: '919876543210', CRQID: expect.any(String) }]);
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
