import '../../noPauses';
import type { INodeExecutionData } from 'n8n-workflow';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'email', 'send');
const hello = {
  emailTemplateId: { __rl: true, mode: 'list', value: 'order_ready' },
  domain: 'mail.acme.example',
  from: 'Acme <hi@mail.acme.example>',
  to: '={{ $json.email }}',
};
const readers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `r${index}@example.com` }));
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));
const withFile = (text: string): INodeExecutionData => ({
  json: { email: 'a@example.com' },
  binary: {
    data: { data: Buffer.from(text).toString('base64'), mimeType: 'text/plain', fileName: 'note.txt' },
  },
});

describe('MSG91: send email', () => {
  it('puts many recipients into one request, each with their own values', async () => {
    const { output, error } = await send(
      {
        ...hello,
        additionalFields: {
          cc: 'cc@example.com',
          bcc: 'bcc@example.com',
          crqid: '={{ $json.id }}',
          inReplyTo: '<id@example.com>',
          mailTypeId: 1,
          replyTo: 'Help <help@acme.example>',
          variables: { pairs: [{ name: 'Name', value: '={{ $json.name }}' }] },
        },
        options: { validateBeforeSend: true },
      },
      [
        { email: 'Asha <asha@example.com>', name: 'Asha', id: 'o-1' },
        { email: 'lee@example.com, kim@example.com', name: 'Lee', id: 'o-2' },
      ],
    );
    const copies = { cc: [{ email: 'cc@example.com' }], bcc: [{ email: 'bcc@example.com' }] };

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual(['POST /email/send']);
    expect(bodies()).toEqual([
      {
        recipients: [
          {
            to: [{ email: 'asha@example.com', name: 'Asha' }],
            ...copies,
            variables: { Name: 'Asha' },
            CRQID: 'o-1',
          },
          {
            to: [{ email: 'lee@example.com' }, { email: 'kim@example.com' }],
            ...copies,
            variables: { Name: 'Lee' },
            CRQID: 'o-2',
          },
        ],
        from: { email: 'hi@mail.acme.example', name: 'Acme' },
        reply_to: [{ email: 'help@acme.example', name: 'Help' }],
        in_reply_to: '<id@example.com>',
        mail_type_id: 1,
        validate_before_send: true,
        domain: 'mail.acme.example',
        template_id: 'order_ready',
      },
    ]);
    expect(output[0][0]).toEqual({
      json: {
        accepted: true,
        acceptance: 'batch',
        reference: 'o-1',
        request_id: expect.stringMatching(/^[0-9a-f]{20}$/),
        to: [{ email: 'asha@example.com', name: 'Asha' }],
        template_id: 'order_ready',
      },
      pairedItem: { item: 0 },
    });
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, readers(1));

    expect(jsonOf(output[0])[0]).toEqual({
      status: 'success',
      hasError: false,
      data: { unique_id: expect.any(String) },
      errors: {},
      message: 'Email queued.',
      successful: true,
      accepted: true,
      acceptance: 'batch',
      reference: expect.any(String),
      request_id: expect.any(String),
    });
  });

  it('sends 1,000 items in requests of 100, or as many as the user wants', async () => {
    const items = readers(1000);
    const { output } = await send(hello, items);
    await send({ ...hello, options: { messagesPerRequest: 1000 } }, items);

    expect(bodies().map(({ recipients }) => recipients.length)).toEqual([...Array(10).fill(100), 1000]);
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
  });

  it('takes the fields of the items', async () => {
    const item = { to: 'a@example.com', cc: 'b@example.com', variables: { Name: 'A' }, CRQID: 'r-1' };
    const { emailTemplateId, domain, from } = hello;
    await send({ emailTemplateId, domain, from, mappingMode: 'autoMapInputData' }, [item]);

    expect(bodies()[0].recipients).toEqual([
      {
        to: [{ email: 'a@example.com' }],
        cc: [{ email: 'b@example.com' }],
        variables: { Name: 'A' },
        CRQID: 'r-1',
      },
    ]);
  });

  it('attaches binary fields of the item, and files by their address', async () => {
    const attachments = { entries: [{ fileName: 'i.pdf', filePath: 'https://f.example/i.pdf' }] };
    const additionalFields = { binaryPropertyNames: 'data', attachments };
    await send({ ...hello, additionalFields }, [withFile('one'), withFile('one'), withFile('two')]);

    expect(bodies().map(({ recipients, attachments: files }) => [recipients.length, files])).toEqual([
      [
        2,
        [
          { fileName: 'i.pdf', filePath: 'https://f.example/i.pdf' },
          { file: 'data:text/plain;base64,b25l', fileName: 'note.txt' },
        ],
      ],
      [1, [expect.anything(), { file: 'data:text/plain;base64,dHdv', fileName: 'note.txt' }]],
    ]);
  });

  it.each([
    ['no address', { to: '={{ "" }}' }, "'To' is empty"],
    ['a word', { to: 'asha' }, "'To' is not an email address: 'asha'"],
    ['two senders', { from: 'a@b.cd, c@d.ef' }, "'From' must be one email address"],
    [
      'a file that has no address',
      { additionalFields: { attachments: { entries: [{ fileName: 'a.pdf', filePath: 'a.pdf' }] } } },
      "'Attachments by URL 1: File URL' is not a public address: 'a.pdf'",
    ],
    [
      'a missing file',
      { additionalFields: { binaryPropertyNames: 'invoice' } },
      "'invoice' is no binary field",
    ],
  ])('sends nothing for %s', async (_name, parameters, text) => {
    const { error } = await send({ ...hello, ...parameters }, readers(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('names the fields that MSG91 refuses', async () => {
    const { error } = await send({ ...hello, domain: 'other.example' }, readers(1));

    expect(error?.message).toContain(
      'MSG91 refused it (422): domain: The domain is not verified.; from: The from email is not of the domain.',
    );
  });

  sendsTruthfully(sandbox, {
    path: '/email/send',
    items: readers,
    send: async (items, settings) =>
      await send({ ...hello, options: { messagesPerRequest: 1 } }, items, settings),
    referenced: true,
  });
});
