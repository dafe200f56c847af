import '../../noPauses';
import type { IBinaryData, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../../sandbox';
import { apart, detailsOf, jsonOf, operation, pairsOf, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'email', 'send');
const hello = { emailAddressId: '7001', to: 'ada@example.com', subject: 'Hi', body: '<img src="cid:logo">' };
const pdf = Buffer.from('%PDF-1.4 invoice').toString('base64');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]).toString('base64');
const invoice: IBinaryData = { data: pdf, mimeType: 'application/pdf', fileName: 'invoice.pdf' };
const logo: IBinaryData = { data: png, mimeType: 'image/png' };
const withFiles = (...entries: INodeParameters[]) => ({
  ...hello,
  additionalFields: { attachments: { entries } },
});
const attached = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body).attachments);

describe('ClickSend: files of an email', () => {
  it('go along in base64, with all five fields that ClickSend wants', async () => {
    const { output, error } = await send(
      withFiles(
        { binaryPropertyName: 'data' },
        {
          binaryPropertyName: 'image',
          disposition: 'inline',
          contentId: 'logo',
          filename: '={{ $json.name }}',
        },
      ),
      [{ json: { name: 'logo.png' }, binary: { data: invoice, image: logo } }],
    );

    expect(error).toBeUndefined();
    expect(attached()).toEqual([
      [
        {
          content: pdf,
          type: 'application/pdf',
          filename: 'invoice.pdf',
          disposition: 'attachment',
          content_id: 'data',
        },
        { content: png, type: 'image/png', filename: 'logo.png', disposition: 'inline', content_id: 'logo' },
      ],
    ]);
    expect(jsonOf(output[0])).toMatchObject([{ accepted: true }]);
  });

  it('are called as their field when they have no name', async () => {
    await send(withFiles({ binaryPropertyName: 'image' }), [{ json: {}, binary: { image: logo } }]);

    expect(attached()[0]).toMatchObject([{ filename: 'image', content_id: 'image' }]);
  });

  it('are bytes of some kind, called as their field, when their type and name are empty', async () => {
    const bare: IBinaryData = { data: png, mimeType: '', fileName: '' };
    await send(withFiles({ binaryPropertyName: 'image' }), [{ json: {}, binary: { image: bare } }]);

    expect(attached()[0]).toMatchObject([{ type: 'application/octet-stream', filename: 'image' }]);
  });

  it.each(['data, image', '={{ Object.keys($binary) }}'])(
    'can be several in one entry: %s',
    async (names) => {
      const { error } = await send(withFiles({ binaryPropertyName: names }), [
        { json: {}, binary: { data: invoice, image: logo } },
      ]);

      expect(error).toBeUndefined();
      expect(attached()).toMatchObject([
        [
          { type: 'application/pdf', filename: 'invoice.pdf', content_id: 'data' },
          { type: 'image/png', filename: 'image', content_id: 'image' },
        ],
      ]);
    },
  );

  it('are those of their own item', async () => {
    const items = [invoice, logo].map((data) => ({ json: {}, binary: { data } }));
    await send({ ...withFiles({ binaryPropertyName: 'data' }), options: { parallelRequests: 1 } }, items);

    expect(attached().map(([{ content }]) => content)).toEqual([pdf, png]);
  });

  it.each([
    ['is not there', {}, "'data' is no binary field of the item"],
    ['is empty', { data: { ...invoice, data: '' } }, 'has an empty file'],
  ])('stop everything when one %s', async (_name, binary, problem) => {
    const items = [
      { json: {}, binary: { data: invoice } },
      { json: {}, binary },
    ];
    const { error } = await send(withFiles({ binaryPropertyName: 'data' }), items);

    expect(error?.message).toMatch(/^Item 1: /);
    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it('fail their own item alone when the others may go', async () => {
    const items = [
      { json: {}, binary: {} },
      { json: {}, binary: { data: invoice } },
    ];
    const { output } = await send(withFiles({ binaryPropertyName: 'data' }), items, apart);

    expect(pairsOf(output[0])).toEqual([{ item: 1 }]);
    expect(detailsOf(output[1])).toEqual([{ outcome: 'rejected', reason: 'badInput' }]);
    expect(sent(sandbox())).toHaveLength(1);
  });

  it.each([
    [{ binaryPropertyName: '={{ $json.none }}' }, "'Attachments 1: Input Data Field Name' is empty"],
    [
      { binaryPropertyName: 'data', disposition: '={{ "beside" }}' },
      "'Attachments 1: Disposition' must be one of attachment, inline",
    ],
    [
      { binaryPropertyName: 'data, image', filename: 'all.pdf' },
      "'Attachments' can have a Content ID or a File Name only where they are of one file",
    ],
  ])('say what is wrong with %j', async (entry, problem) => {
    const { error } = await send(withFiles(entry), [{ json: {}, binary: { data: invoice } }]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
