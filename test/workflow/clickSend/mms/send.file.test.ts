import '../../noPauses';
import { retry } from '../../../harness';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'mms', 'send');
const hello = {
  to: '={{ $json.phone }}',
  subject: 'Hello',
  body: '={{ $json.body ?? "A picture" }}',
  fileSource: 'binary',
  binaryPropertyName: '={{ $json.field ?? "data" }}',
};
const file = (text: string, fileName = 'cat.png') => ({
  data: Buffer.from(text).toString('base64'),
  mimeType: 'image/png',
  fileName,
});
const item = (phone: string, text: string, json = {}) => ({
  json: { phone, ...json },
  binary: { data: file(text), other: file('other') },
});
const calls = () => sent(sandbox()).map(([method, path, query]) => `${method} ${path} ${query}`.trim());
const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/mms/send')
    .map(([, , , body]) => JSON.parse(body));
const urls = () => sandbox().clickSend.uploads.map(({ url }) => url);

describe('ClickSend: MMS with a file of the item', () => {
  it('uploads each distinct file once and passes its signed address on unchanged', async () => {
    const items = [
      item('+61412000001', 'one'),
      item('+61412000002', 'two'),
      item('+61412000003', 'one'),
      item('+61412000004', 'one', { field: 'other' }),
    ];
    const { output, error } = await send(hello, items);

    expect(error).toBeUndefined();
    expect(calls()).toEqual([
      ...Array.from({ length: 3 }, () => 'POST /uploads convert=mms'),
      ...Array.from({ length: 3 }, () => 'POST /mms/send'),
    ]);
    expect(sandbox().clickSend.uploads.map(({ bytes }) => bytes.toString())).toEqual(['one', 'two', 'other']);
    expect(bodies().map(({ media_file: url }) => url)).toEqual(urls());
    expect(bodies().map(({ messages }) => messages.length)).toEqual([2, 1, 1]);
    expect(output[0]).toHaveLength(4);
  });

  it('sends nothing at all under Stop when one file is too large, and names it', async () => {
    const { error } = await send(hello, [
      item('+61412000001', 'one'),
      item('+61412000002', 'x'.repeat(256_001)),
    ]);

    expect(error?.message).toContain(
      "Item 1: 'Input Data Field Name' holds a file of 251 kB: at most 250 kB",
    );
    expect(bodies()).toEqual([]);
  });

  it('fails only the items whose file is refused', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/uploads', kind: 'status', status: 400 });
    const { output } = await send(hello, [item('+61412000001', 'one'), item('+61412000002', 'two')], regular);
    const refused = jsonOf(output[0]).filter(({ error }) => error !== undefined);

    expect(refused).toHaveLength(1);
    expect(refused[0]?.error).toContain(
      'Nothing was sent, for a request before it failed. ClickSend refused it',
    );
    expect(sandbox().ledger.size).toBe(1);
  });

  it('was not sent when nobody knows what became of the upload', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/uploads', kind: 'reset', when: 'after' });
    const { output } = await send(hello, [item('+61412000001', 'one')], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
    expect(calls()).toEqual(['POST /uploads convert=mms']);
  });

  it('is not sent without the address that the upload should have given', async () => {
    const body = { http_code: 200, response_code: 'SUCCESS', data: { upload_id: 1 } };
    sandbox().faults.order({ vendor: 'clickSend', path: '/uploads', kind: 'status', status: 200, body });
    const { output } = await send(hello, [item('+61412000001', 'one')], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('took the file and gave no address for it: try again');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
    expect(bodies()).toEqual([]);
  });

  it('is not uploaded again for what was accepted', async () => {
    const items = [item('+61412000001', 'one'), item('+61499900004', 'two')];
    const first = await send(hello, items);
    const second = await retry(first);

    expect(second.error?.message).toContain('INVALID_RECIPIENT');
    expect(sandbox().clickSend.uploads.map(({ bytes }) => bytes.toString())).toEqual(['one', 'two', 'two']);
    expect(sandbox().ledger.size).toBe(1);
  });

  it('says which field holds no file', async () => {
    const { error } = await send(hello, [{ json: { phone: '+61412000001', field: 'photo' } }]);

    expect(error?.message).toContain("Item 0: 'photo' is no binary field of the item");
    expect(calls()).toEqual([]);
  });
});
