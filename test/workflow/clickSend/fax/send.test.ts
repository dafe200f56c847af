import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'fax', 'send');
const fileUrl = 'https://example.com/contract.pdf?signature=a%2Bb&x=1';
const fax = { to: '={{ $json.fax }}', fileUrl };
const ada = [{ fax: '+61 2 6111 1111' }];
const pdf = Buffer.from('%PDF-1.4 contract');
const withFile = (data: Buffer, fileName = 'contract.pdf') => [
  {
    json: { ...ada[0] },
    binary: { data: { data: data.toString('base64'), mimeType: 'application/pdf', fileName } },
  },
];

describe('ClickSend: send fax', () => {
  it('sends every field as ClickSend names it, the address unchanged', async () => {
    const additionalFields = {
      country: 'AU',
      customString: 'ref-1',
      from: '+61261119999',
      fromEmail: 'ada@example.com',
      schedule: '2099-01-31T09:00:00Z',
    };
    const { error } = await send({ ...fax, additionalFields, options: { source: 'shop' } }, ada);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/fax/send',
        '',
        `{"file_url":"${fileUrl}","messages":[{"source":"shop","to":"+61261111111","custom_string":"ref-1",` +
          '"country":"AU","from":"+61261119999","from_email":"ada@example.com","schedule":4073533200}]}',
      ],
    ]);
  });

  it('gives a tidy item, or the answer of a call with this fax alone', async () => {
    const tidy = await send({ ...fax, additionalFields: { customString: 'ref-2' } }, ada);
    const raw = await send({ ...fax, simplify: false }, ada);

    expect(jsonOf(tidy.output[0])).toEqual([
      {
        accepted: true,
        reference: 'ref-2',
        message_id: expect.any(String),
        status: 'SUCCESS',
        to: '+61261111111',
        from: '+61261119999',
        country: 'AU',
        schedule: '',
        message_pages: 1,
        message_price: '0.0000',
        _file_url: fileUrl,
      },
    ]);
    expectAsShown('fax', 'send', tidy.output[0]);
    expect(jsonOf(raw.output[0])).toMatchObject([
      {
        accepted: true,
        response_msg: 'Fax queued for delivery.',
        data: { total_count: 1, messages: [{ status_code: null, from_email: null }], _currency: {} },
      },
    ]);
  });

  it('sends to a contact list, an item for each contact', async () => {
    const { output } = await send({ ...fax, sendTo: 'list', listId: '9001' }, [{}, {}]);
    const messages = sent(sandbox()).map(([, , , body]) => JSON.parse(body).messages);

    expect(messages).toEqual(
      [0, 1].map(() => [{ source: 'n8n', list_id: 9001, custom_string: expect.any(String) }]),
    );
    expect(pairsOf(output[0])).toEqual([0, 0, 0, 1, 1, 1].map((item) => ({ item })));
  });

  it('uploads a file of the item for faxes', async () => {
    const { error } = await send({ to: '={{ $json.fax }}', fileSource: 'binary' }, withFile(pdf));

    expect(error).toBeUndefined();
    expect(sent(sandbox())[0]?.slice(1, 3)).toEqual(['/uploads', 'convert=fax']);
    expect(JSON.parse(sent(sandbox())[1]?.[3] ?? '').file_url).toBe(sandbox().clickSend.uploads[0]?.url);
  });

  it.each(Object.entries(rowStatusNumbers))('tells the row status of %s, %s', async (number, status) => {
    const { output } = await send(fax, [{ fax: number }], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: status, row: { status } }]);
  });

  it.each([403, 404])('says with HTTP %i that faxes are closed to new customers', async (status) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status });
    const { output } = await send(fax, ada, regular);

    expect(jsonOf(output[0])[0]?.error).toContain(
      'ClickSend has closed faxes, letters and postcards to new customers',
    );
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: status }]);
  });

  it('says so of an account that never had them', async () => {
    sandbox().clickSend.closedToPost = true;
    const { error } = await send(fax, ada);

    expect(error?.message).toContain('closed faxes, letters and postcards to new customers');
  });

  it.each([
    [
      'a document that has to be converted',
      { fileUrl: 'https://a.example/a.docx' },
      "'File URL' must be a pdf file, not docx. Choose the file as binary data",
    ],
    ['a picture', { fileUrl: 'https://a.example/a.png' }, "'File URL' must be a pdf file, not png"],
    ['a file of this machine', { fileUrl: 'file:///etc/passwd.pdf' }, "'File URL' must be a web address"],
    ['a name as sender', { additionalFields: { from: 'DemoCo' } }, "'From' is not a phone number"],
  ])('sends nothing with %s', async (_name, change, problem) => {
    const { error } = await send({ ...fax, ...change }, ada);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    [
      'more than 4 MB',
      Buffer.concat([pdf, Buffer.alloc(4 * 1024 * 1024)]),
      'contract.pdf',
      'at most 4 MB are allowed',
    ],
    ['a name alone that says PDF', Buffer.from('Hello'), 'contract.pdf', 'is called a PDF and is none'],
    [
      'a picture',
      Buffer.from([0xff, 0xd8, 0xff]),
      'scan.pdf',
      'must hold a pdf, docx, doc or rtf file, not jpg',
    ],
  ])('sends nothing with a file of %s', async (_name, data, fileName, problem) => {
    const { error } = await send({ to: '={{ $json.fax }}', fileSource: 'binary' }, withFile(data, fileName));

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });
});
