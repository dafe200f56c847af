import { useSandbox } from '../../sandbox';
import { jsonOf, operation, regular, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const automatic = { mappingMode: 'autoMapInputData' };
const messages = () => JSON.parse(sent(sandbox())[0]?.[3] ?? '').messages;

describe('ClickSend: send SMS with the fields of the items', () => {
  it('takes all of them by the names of ClickSend, as a spreadsheet has them', async () => {
    const { error } = await send(automatic, [
      {
        to: 61411111111,
        body: 'Hello',
        country: 'Australia',
        custom_string: 'row 1',
        from: 'DemoCo',
        from_email: 'ada@example.com',
        schedule: 4073533200,
        contact_id: '500001',
        exclude_no_sender_id_recipients: 'false',
        source: { of: 'another table' },
      },
    ]);

    expect(error).toBeUndefined();
    expect(messages()).toEqual([
      {
        source: 'n8n',
        to: '61411111111',
        body: 'Hello',
        country: 'AU',
        custom_string: 'row 1',
        from: 'DemoCo',
        from_email: 'ada@example.com',
        schedule: 4073533200,
        contact_id: 500001,
        exclude_no_sender_id_recipients: false,
      },
    ]);
  });

  it('takes them by the names of the panel, and before what is typed for all', async () => {
    const additionalFields = { customString: 'for all', fromEmail: 'all@example.com' };
    await send({ ...automatic, additionalFields }, [
      { to: '+61411111111', body: 'Hello', fromEmail: 'own@example.com' },
      { to: '+61422222222', body: 'Hello', customString: '', custom_string: null },
    ]);

    expect(messages()).toMatchObject([
      { custom_string: 'for all', from_email: 'own@example.com' },
      { custom_string: 'for all', from_email: 'all@example.com' },
    ]);
  });

  it('warns of a column that is called almost as one that it knows, for that message leaves at once', async () => {
    const { output } = await send(automatic, [
      { to: '+61411111111', body: 'Hello', Schedule: '2099-01-01', Name: 'Ada' },
    ]);

    expect(messages()[0]).not.toHaveProperty('schedule');
    expect(jsonOf(output[0])).toMatchObject([
      {
        accepted: true,
        warnings: ["The field 'Schedule' of the item is not used: the node knows it as 'schedule'"],
      },
    ]);
  });

  it('takes a row of the history as it is, whose empty fields have many forms', async () => {
    const row = { contact_id: 0, list_id: 0, schedule: 0, from_email: null, country: '', custom_string: '' };
    const { error } = await send(automatic, [{ to: '+61411111111', body: 'Hello', ...row }]);

    expect(error).toBeUndefined();
    expect(Object.keys(messages()[0])).toEqual(['source', 'to', 'custom_string', 'body']);
  });

  it('tells the item and the field that cannot be used, and sends the others', async () => {
    const { output } = await send(
      automatic,
      [
        { to: '+61411111111', body: 'Hello', country: 'Atlantis' },
        { to: '+61422222222', body: { text: 'Hello' } },
        { phone: '+61433333333', body: 'Hello' },
        { to: '+61444444444', body: 'Hello' },
      ],
      regular,
    );

    expect(jsonOf(output[0]).map(({ error }) => error)).toEqual([
      expect.stringContaining("Item 0: 'Country' must be the two-letter code of a country"),
      "Item 1: 'Message' must be text or a number",
      "Item 2: 'To' is empty: give a value",
      undefined,
    ]);
    expect(messages()).toHaveLength(1);
  });
});
