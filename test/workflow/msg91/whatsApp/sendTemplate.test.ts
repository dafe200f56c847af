import '../../noPauses';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'whatsApp', 'sendTemplate');
const BULK = '/whatsapp/whatsapp-outbound-message/bulk/';
const order = {
  integratedNumber: `+${whatsAppNumber}`,
  whatsAppTemplate: { __rl: true, mode: 'list', value: 'order_update' },
  templateLanguage: 'en',
};
const hello = { ...order, whatsAppTemplate: 'plain', mobile: '={{ $json.phone }}' };
const payloads = () =>
  sent(sandbox())
    .filter(([, path]) => path === BULK)
    .map(([, , , body]) => JSON.parse(body));
const recipients = () => payloads().flatMap(({ payload }) => payload.template.to_and_components);

describe('MSG91: send WhatsApp template', () => {
  it('puts many recipients into one request, each with their own values by place and kind', async () => {
    const value = {
      'header_1:document': 'https://f.example/i.pdf',
      body_1: '={{ $json.name }}',
      body_2: '={{ $json.id }}',
      'button_1:url': 'track/17',
    };
    const { output, error } = await send(
      {
        ...order,
        mobile: '={{ $json.phone }}',
        whatsAppVariables: { mappingMode: 'defineBelow', value, schema: [] },
        additionalFields: { crqid: '={{ $json.id }}', headerFileName: 'invoice.pdf' },
        options: { namespace: 'ns_1' },
      },
      [
        { phone: '+91 98765 43210', name: 'Asha', id: 'o-1' },
        { phone: '+14155550100', name: 'Lee', id: 'o-2' },
      ],
    );
    const components = (name: string, id: string) => ({
      header_1: { type: 'document', value: 'https://f.example/i.pdf', filename: 'invoice.pdf' },
      body_1: { type: 'text', value: name },
      body_2: { type: 'text', value: id },
      button_1: { subtype: 'url', type: 'text', value: 'track/17' },
    });

    expect(error).toBeUndefined();
    expect(payloads()).toEqual([
      {
        integrated_number: whatsAppNumber,
        content_type: 'template',
        payload: {
          messaging_product: 'whatsapp',
          type: 'template',
          template: {
            name: 'order_update',
            language: { code: 'en', policy: 'deterministic' },
            namespace: 'ns_1',
            to_and_components: [
              { to: ['919876543210'], components: components('Asha', 'o-1'), CRQID: 'o-1' },
              { to: ['14155550100'], components: components('Lee', 'o-2'), CRQID: 'o-2' },
            ],
          },
        },
      },
    ]);
    expect(output[0][0]).toEqual({
      json: {
        accepted: true,
        acceptance: 'batch',
        reference: 'o-1',
        request_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        to: ['919876543210'],
        template: 'order_update',
      },
      pairedItem: { item: 0 },
    });
  });

  it('sends an empty object, not a list, for a template without variables', async () => {
    await send(hello, people(1));

    expect(sent(sandbox())[0]?.[3]).toContain('"components":{}');
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({
      status: 'success',
      data: expect.stringContaining('in process'),
      request_id: expect.any(String),
      successful: true,
    });
  });

  it('makes requests of their own for another template, language or namespace', async () => {
    const items = [
      { name: 'plain', language: 'en', ns: 'a' },
      { name: 'order_update', language: 'en', ns: 'a' },
      { name: 'named', language: 'en_US', ns: 'a' },
      { name: 'named', language: 'en', ns: 'a' },
      { name: 'plain', language: 'en', ns: 'b' },
      { name: 'plain', language: 'en', ns: 'a' },
    ].map((one, index) => ({ ...one, ...people(6)[index] }));
    const chosen = { whatsAppTemplate: '={{ $json.name }}', templateLanguage: '={{ $json.language }}' };
    await send({ ...hello, ...chosen, options: { namespace: '={{ $json.ns }}' } }, items, {
      onError: 'continueRegularOutput',
    });

    expect(
      payloads().map(({ payload: { template } }) => [
        template.name,
        template.language.code,
        template.namespace,
        template.to_and_components.length,
      ]),
    ).toEqual([
      ['plain', 'en', 'a', 2],
      ['order_update', 'en', 'a', 1],
      ['named', 'en_US', 'a', 1],
      ['named', 'en', 'a', 1],
      ['plain', 'en', 'b', 1],
    ]);
  });

  it('sends 1,000 items in requests of 100', async () => {
    const items = people(1000);
    const { output } = await send(hello, items);

    expect(payloads()).toHaveLength(10);
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
  });

  it('names variables that have a name', async () => {
    const value = { 'body_1:text:first_name': 'Asha', 'button_2:copy_code': 'SAVE5' };
    const whatsAppVariables = { mappingMode: 'defineBelow', value, schema: [] };
    await send(
      { ...hello, whatsAppTemplate: 'named', templateLanguage: 'en_US', whatsAppVariables },
      people(1),
    );

    expect(recipients()[0].components).toEqual({
      body_1: { type: 'text', value: 'Asha', parameter_name: 'first_name' },
      button_2: { subtype: 'copy_code', type: 'text', value: 'SAVE5' },
    });
  });

  it('completes a local number by the default country code', async () => {
    await send({ ...hello, mobile: '98765 43210', options: { defaultCountryCode: '91' } }, people(1));

    expect(recipients()[0].to).toEqual(['919876543210']);
  });

  it('names no file for a picture', async () => {
    const variables = { pairs: [{ name: 'header_1:image', value: 'https://f.example/i.png' }] };
    await send({ ...hello, additionalFields: { variables, headerFileName: 'i.png' } }, people(1));

    expect(recipients()[0].components).toEqual({
      header_1: { type: 'image', value: 'https://f.example/i.png' },
    });
  });

  it('warns of places that stay empty', async () => {
    const schema = [{ id: 'body_1' }, { id: 'header_1:document' }];
    const whatsAppVariables = { mappingMode: 'defineBelow', value: { body_1: 'A' }, schema };
    const { output } = await send({ ...order, mobile: '={{ $json.phone }}', whatsAppVariables }, people(1));

    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining('no value: header_1')]);
  });

  it.each([
    ['a local number', { mobile: '9876543210' }, "'Mobile Number' has no country code"],
    [
      'a place that is none',
      { additionalFields: { variables: { pairs: [{ name: 'name', value: 'A' }] } } },
      "'Variables' 'name' names no place: use header_1",
    ],
    [
      'a kind that is none',
      { additionalFields: { variables: { pairs: [{ name: 'header_1:gif', value: 'A' }] } } },
      "'Variables' 'header_1:gif' names an unknown kind",
    ],
    ['a number in words', { integratedNumber: '={{ "Acme" }}' }, "'WhatsApp Number' must be a number"],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await send({ ...hello, ...parameters }, people(1));

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });

  it('explains a number that is not on the account', async () => {
    const { error } = await send({ ...hello, integratedNumber: '919800000000' }, people(1));

    expect(error?.message).toContain('This number is not integrated. Choose a WhatsApp number');
  });
});
