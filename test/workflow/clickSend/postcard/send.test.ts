import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { addressee, fromItem } from '../post';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'postcard', 'send');
const front = 'https://example.com/front.pdf';
const back = 'https://example.com/back.pdf';
const postcard = { ...fromItem, fileUrls: `${front}, ${back}` };
const testAddress = addressee(0, '22222');
const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/post/postcards/send')
    .map(([, , , body]) => JSON.parse(body));
const pdf = (text: string) => ({
  data: Buffer.from(`%PDF-1.4 ${text}`).toString('base64'),
  mimeType: 'application/pdf',
  fileName: `${text}.pdf`,
});

describe('ClickSend: send postcard', () => {
  it('sends every field as ClickSend names it', async () => {
    const additionalFields = {
      addressLine2: 'Unit 4',
      customString: 'ref-4',
      schedule: '2099-01-31T09:00:00Z',
    };
    const { error } = await send({ ...postcard, additionalFields }, [testAddress]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/post/postcards/send',
        '',
        `{"file_urls":["${front}","${back}"],"recipients":[{"address_name":"Person 0",` +
          '"address_line_1":"0 Sample St","address_line_2":"Unit 4","address_city":"Perth","address_state":"WA",' +
          '"address_postal_code":"22222","address_country":"AU","return_address_id":4001,"schedule":4073533200,' +
          '"custom_string":"ref-4"}]}',
      ],
    ]);
  });

  it('sends a list even for one file, and puts cards with the same sides into one request', async () => {
    const items = [front, back, front].map((file, index) => ({ ...addressee(index), files: [file] }));
    await send({ ...postcard, fileUrls: '={{ $json.files }}' }, items);

    expect(bodies().map(({ file_urls: urls, recipients }) => [urls, recipients.length])).toEqual([
      [[front], 2],
      [[back], 1],
    ]);
  });

  it.each([
    ['commas and blanks', `${front} ,${back}, `, [front, back]],
    ['lines', `${front}\n${back}\n`, [front, back]],
    ['a comma inside of one', `${front}?sign=a,b`, [`${front}?sign=a,b`]],
    ['capitals', `${front}, HTTPS://a.example/b.pdf`, [front, 'HTTPS://a.example/b.pdf']],
  ])('takes addresses as they were copied: %s', async (_name, fileUrls, expected) => {
    const { error } = await send({ ...postcard, fileUrls: '={{ $json.urls }}' }, [
      { ...testAddress, urls: fileUrls },
    ]);

    expect(error).toBeUndefined();
    expect(bodies()[0].file_urls).toEqual(expected);
  });

  it('gives a tidy item with the reference that its row lacks', async () => {
    const tidy = await send({ ...postcard, additionalFields: { customString: 'ref-5' } }, [testAddress]);
    const raw = await send({ ...postcard, simplify: false }, [testAddress, addressee(1)]);

    expect(jsonOf(tidy.output[0])).toEqual([
      {
        accepted: true,
        reference: 'ref-5',
        message_id: expect.any(String),
        status: 'SUCCESS',
        address_name: 'Person 0',
        address_city: 'Perth',
        address_postal_code: '22222',
        address_country: 'AU',
        schedule: expect.any(Number),
        post_price: '0.0000',
        _file_url: front,
      },
    ]);
    expectAsShown('postcard', 'send', tidy.output[0]);
    expect(jsonOf(raw.output[0])[1]).toMatchObject({
      accepted: true,
      reference: expect.stringMatching(/^n8n[0-9a-f]{32}$/),
      data: { total_price: 1.1, total_count: 1, recipients: [{ ip_address: '127.0.0.1', priority: 32 }] },
    });
  });

  it('uploads both sides from the item, each distinct file once', async () => {
    const items = [0, 1].map((index) => ({
      json: addressee(index),
      binary: { front: pdf('front'), back: pdf(`back ${index}`) },
    }));
    const binaryPropertyName = 'front, back';
    const { error } = await send({ ...fromItem, fileSource: 'binary', binaryPropertyName }, items);

    expect(error).toBeUndefined();
    const urls = new Map(
      sandbox().clickSend.uploads.map(({ bytes, url }) => [bytes.toString().replace('%PDF-1.4 ', ''), url]),
    );
    expect([...urls.keys()].sort()).toEqual(['back 0', 'back 1', 'front']);
    expect(sandbox().clickSend.uploads.every(({ convert }) => convert === 'postcard')).toBe(true);
    expect(bodies().map(({ file_urls: given }) => given)).toEqual([
      [urls.get('front'), urls.get('back 0')],
      [urls.get('front'), urls.get('back 1')],
    ]);
  });

  it.each(Object.values(rowStatusNumbers).map((status, index) => [status, index] as const))(
    'tells the row status %s',
    async (status, index) => {
      const number = Object.keys(rowStatusNumbers)[index] ?? '';
      const { output } = await send(postcard, [addressee(1, `999${number.slice(-2)}`)], regular);

      expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: status, row: { status } }]);
    },
  );

  it.each([403, 404])('says with HTTP %i that postcards are closed to new customers', async (status) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status });
    const { output } = await send(postcard, [testAddress], regular);

    expect(jsonOf(output[0])[0]?.error).toContain(
      'ClickSend has closed faxes, letters and postcards to new customers',
    );
  });

  it.each([
    [
      'three files',
      { fileUrls: `${front}, ${back}, ${front}` },
      "'File URLs' has too many files: give one file with",
    ],
    ['no file', { fileUrls: '={{ [] }}' }, "'File URLs' is empty"],
    ['nothing but a comma', { fileUrls: ' , ' }, "'File URLs' is empty"],
    ['names of files', { fileUrls: 'a.pdf, b.pdf' }, "'File URLs' must be a web address"],
    [
      'a picture on the web',
      { fileUrls: 'https://a.example/a.jpg' },
      "'File URLs' must be a pdf file, not jpg. Choose",
    ],
    [
      'three binary fields',
      { fileSource: 'binary', binaryPropertyName: 'a,b,c' },
      "'Input Data Field Name' has too many files",
    ],
  ])('posts nothing with %s', async (_name, change, problem) => {
    const { error } = await send({ ...postcard, ...change }, [testAddress]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
