import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent } from '../msg91';

const sandbox = useSandbox();
const run = operation(sandbox, 'campaign', 'run');
const welcome = { campaignSlug: 'welcome', mobile: '={{ $json.phone }}' };
const runs = () =>
  sent(sandbox())
    .filter(([, path]) => path.endsWith('/run'))
    .map(([, , , body]) => JSON.parse(body).data);

describe('MSG91: run campaign', () => {
  it('puts items of the same campaign into one run', async () => {
    const { output, error } = await run(
      {
        ...welcome,
        name: '={{ $json.name }}',
        email: '={{ $json.email }}',
        campaignVariables: { mappingMode: 'defineBelow', value: { NAME: '={{ $json.name }}' }, schema: [] },
        additionalFields: {
          from: 'Acme <hi@acme.example>',
          replyTo: 'Help <help@acme.example>',
          cc: 'cc@example.com',
          bcc: 'bcc@example.com',
          variables: { pairs: [{ name: 'ORDER', value: '17' }] },
        },
        options: { pluginSource: 12 },
      },
      [
        { name: 'Asha', email: 'asha@example.com', phone: '+91 98765 43210' },
        { name: 'Lee', email: '', phone: '+14155550100' },
      ],
    );
    const shared = {
      cc: [{ email: 'cc@example.com' }],
      bcc: [{ email: 'bcc@example.com' }],
      from_name: 'Acme',
      from_email: 'hi@acme.example',
    };
    const values = (name: string) => ({
      NAME: { type: 'text', value: name },
      ORDER: { type: 'text', value: '17' },
    });

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method, path, query]) => [method, path, query])).toEqual([
      ['POST', '/campaign/api/campaigns/welcome/run', 'pluginsource=12'],
    ]);
    expect(runs()).toEqual([
      {
        sendTo: [
          {
            to: [{ name: 'Asha', email: 'asha@example.com', mobiles: '919876543210' }],
            ...shared,
            variables: values('Asha'),
          },
          { to: [{ name: 'Lee', mobiles: '14155550100' }], ...shared, variables: values('Lee') },
        ],
        reply_to: [{ email: 'help@acme.example', name: 'Help' }],
      },
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          acceptance: 'batch',
          request_id: expect.stringMatching(/^\d+_[0-9a-f]{32}$/),
          slug: 'welcome',
          to: [{ name: 'Asha', email: 'asha@example.com', mobiles: '919876543210' }],
        },
        pairedItem: { item: 0 },
      },
      {
        json: expect.objectContaining({ to: [{ name: 'Lee', mobiles: '14155550100' }] }),
        pairedItem: { item: 1 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await run({ ...welcome, simplify: false }, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({
      data: { message: 'Your request has been queued successfully.' },
      status: 'success',
      successful: true,
      acceptance: 'batch',
    });
  });

  it('sends further contacts of an item with their own values', async () => {
    const more = [
      { email: 'b@example.com', variables: { NAME: 'B' } },
      { mobiles: '+919876543211', name: 'C' },
    ];
    await run({ ...welcome, additionalFields: { moreContacts: { entries: [] } } }, people(1));
    await run({ mappingMode: 'autoMapInputData', campaignSlug: 'welcome' }, [
      { mobile: '+919876543210', moreContacts: more, NAME: 'A' },
    ]);

    expect(runs()[1].sendTo).toEqual([
      {
        to: [
          { mobiles: '919876543210' },
          { email: 'b@example.com', variables: { NAME: { type: 'text', value: 'B' } } },
          { name: 'C', mobiles: '919876543211' },
        ],
        variables: { NAME: { type: 'text', value: 'A' } },
      },
    ]);
  });

  it('names the kind of a file for WhatsApp, and warns of variables without a value', async () => {
    const schema = ['header_1', 'body_1', 'body_2'].map((id) => ({ id }));
    const variables = { pairs: [{ name: 'header_1:image', value: 'https://f.example/i.png' }] };
    const { output } = await run(
      {
        ...welcome,
        campaignVariables: { mappingMode: 'defineBelow', value: { body_1: 'Asha', body_2: '' }, schema },
        additionalFields: { variables },
      },
      people(1),
    );

    expect(runs()[0].sendTo[0].variables).toEqual({
      header_1: { type: 'image', value: 'https://f.example/i.png' },
      body_1: { type: 'text', value: 'Asha' },
    });
    expect(jsonOf(output[0])[0]?.warnings).toEqual(['These variables of the campaign have no value: body_2']);
  });

  it('takes the fields of the items that the campaign knows', async () => {
    const { output } = await run({ mappingMode: 'autoMapInputData', campaignSlug: 'welcome' }, [
      { mobiles: '+919876543210', NAME: 'Asha', age: 30 },
      { email: 'lee@example.com', age: 31 },
    ]);

    expect(sent(sandbox())[0]?.[1]).toBe('/campaign/api/campaigns/welcome/fields');
    expect(runs()[0].sendTo).toEqual([
      { to: [{ mobiles: '919876543210' }], variables: { NAME: { type: 'text', value: 'Asha' } } },
      { to: [{ email: 'lee@example.com' }] },
    ]);
    expect(jsonOf(output[0])[1]?.warnings).toEqual([expect.stringContaining('no field for these variables')]);
  });

  it('completes local numbers by the default country code', async () => {
    const moreContacts = { entries: [{ mobile: '098765 43211' }] };
    await run(
      {
        ...welcome,
        mobile: '98765 43210',
        additionalFields: { moreContacts },
        options: { defaultCountryCode: '91' },
      },
      people(1),
    );

    expect(runs()[0].sendTo[0].to).toEqual([{ mobiles: '919876543210' }, { mobiles: '919876543211' }]);
  });

  it('puts items into runs of their own where these say something else once', async () => {
    const items = people(4).map((one, index) => ({ ...one, reply: `r${index % 2}@example.com` }));
    await run({ ...welcome, additionalFields: { replyTo: '={{ $json.reply }}' } }, items);

    expect(runs().map(({ sendTo, reply_to: [reply] }) => [sendTo.length, reply.email])).toEqual([
      [2, 'r0@example.com'],
      [2, 'r1@example.com'],
    ]);
  });

  it('shows why a campaign can not run', async () => {
    const { error } = await run({ ...welcome, campaignSlug: 'old-offer' }, people(1));

    expect(error?.message).toContain('Campaign is Paused. Unable to Execute!');
  });
});
