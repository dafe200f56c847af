import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const convert = operation(sandbox, 'media', 'convert');
const picture = Buffer.from('GIF89a and more');
const itemWith = (data: Buffer, fileName: string, mimeType = 'application/octet-stream') => ({
  json: { kind: 'mms' },
  binary: { file: { data: data.toString('base64'), fileName, mimeType } },
});
const fromBinary = { binaryPropertyName: 'file', convert: '={{ $json.kind }}' };

describe('ClickSend: convert media', () => {
  it('uploads a binary field and gives the address, whole and unchanged', async () => {
    const { output, error } = await convert(fromBinary, [itemWith(picture, 'cat.gif', 'image/gif')]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['POST', '/uploads', 'convert=mms', `{"content":"${picture.toString('base64')}"}`],
    ]);
    expect(jsonOf(output[0])).toEqual([
      {
        upload_id: 70123,
        file_name: expect.stringMatching(/\.jpg$/),
        date_added: expect.any(Number),
        date_delete: expect.any(Number),
        user_id: 1001,
        _url: sandbox().clickSend.uploads[0]?.url,
      },
    ]);
    expectAsShown('media', 'convert', output[0]);
  });

  it.each([
    ['fax', '%PDF-1.4 x'],
    ['mms', 'GIF89a'],
    ['csv', 'phone,name'],
    ['post', '%PDF-1.4 x'],
    ['postcard', '%PDF-1.4 x'],
  ])('takes base64 for %s', async (kind, bytes) => {
    const content = Buffer.from(bytes).toString('base64');
    await convert({ contentSource: 'base64', content: `data:x/y;base64,${content}\n`, convert: kind });

    expect(sent(sandbox())).toEqual([['POST', '/uploads', `convert=${kind}`, `{"content":"${content}"}`]]);
  });

  it.each([
    ['an empty file', itemWith(Buffer.alloc(0), 'cat.gif'), "'Input Data Field Name' holds an empty file"],
    [
      'a kind that MMS does not take',
      itemWith(Buffer.from('%PDF-1.4 x'), 'cat.gif'),
      'must hold a jpg, gif, jpeg, png or bmp file, not pdf',
    ],
    [
      'a large GIF',
      itemWith(Buffer.alloc(102_401), 'cat.gif'),
      'holds a file of 101 kB: at most 100 kB are allowed',
    ],
    [
      'a large JPG',
      itemWith(Buffer.alloc(256_001), 'cat', 'image/jpeg'),
      'holds a file of 251 kB: at most 250 kB',
    ],
    [
      'a field that is not there',
      { json: { kind: 'mms' }, binary: {} },
      "'file' is no binary field of the item",
    ],
  ])('uploads nothing for %s', async (_name, item, problem) => {
    const { error } = await convert(fromBinary, [item]);

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    ['text that is no base64', 'Hello!', "'Content' is not base64"],
    ['nothing', ' ', "'Content' is empty"],
  ])('uploads nothing for %s', async (_name, content, problem) => {
    const { error } = await convert({ contentSource: 'base64', content, convert: 'mms' });

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('gives the whole answer when Simplify is off, each paired with its item', async () => {
    const items = ['one', 'two'].map((text) => itemWith(Buffer.from(`GIF89a ${text}`), 'cat.gif'));
    const { output } = await convert({ ...fromBinary, simplify: false }, items);

    expect(jsonOf(output[0])).toMatchObject(
      sandbox().clickSend.uploads.map(({ url }) => ({
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: 'Your file has been uploaded.',
        data: { _url: url },
      })),
    );
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it.each([
    ['no address', { http_code: 200, response_code: 'SUCCESS', data: { upload_id: 1 } }, 'rejected'],
    ['nothing of ClickSend', { hello: 'there' }, 'unknown'],
  ])('is none when the answer has %s', async (_name, body, outcome) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
    const { output } = await convert(fromBinary, [itemWith(picture, 'cat.gif')], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome }]);
  });

  it('is told to be refused, and is not repeated when nobody knows', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 403 });
    const item = [itemWith(picture, 'cat.gif')];
    const refused = await convert(fromBinary, item, regular);
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const lost = await convert(fromBinary, item, regular);

    expect(jsonOf(refused.output[0])[0]?.error).toContain('The user of this API key may not do this');
    expect(detailsOf(lost.output[0])).toMatchObject([{ outcome: 'unknown' }]);
    expect(sent(sandbox())).toHaveLength(2);
  });
});
