import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { addressee, fromItem } from '../post';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'letter', 'send');
const fileUrl = 'https://example.com/letter.pdf';
const letter = { ...fromItem, fileUrl };
const testAddress = addressee(0, '11111');
const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/post/letters/send')
    .map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send letter', () => {
  it('sends every field as ClickSend names it, switches as 0 and 1', async () => {
    const additionalFields = {
      addressLine2: 'Unit 4',
      customString: 'ref-2',
      schedule: '2099-01-31T09:00:00Z',
    };
    const options = { priorityPost: true, source: 'shop', templateUsed: true };
    const { error } = await send({ ...letter, colour: true, duplex: true, additionalFields, options }, [
      testAddress,
    ]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/post/letters/send',
        '',
        '{"file_url":"https://example.com/letter.pdf","template_used":1,"colour":1,"duplex":1,"priority_post":1,' +
          '"source":"shop","recipients":[{"address_name":"Person 0","address_line_1":"0 Sample St",' +
          '"address_line_2":"Unit 4","address_city":"Perth","address_state":"WA","address_postal_code":"11111",' +
          '"address_country":"AU","return_address_id":4001,"schedule":4073533200,"custom_string":"ref-2"}]}',
      ],
    ]);
  });

  it('always says how to print, and leaves out what is not given', async () => {
    await send({ ...letter, additionalFields: { customString: 'ref-3', addressLine2: '' } }, [testAddress]);

    expect(bodies()).toEqual([
      {
        file_url: fileUrl,
        template_used: 0,
        colour: 0,
        duplex: 0,
        priority_post: 0,
        source: 'n8n',
        recipients: [{ ...testAddress, return_address_id: 4001, custom_string: 'ref-3' }],
      },
    ]);
  });

  it('gives a tidy item, or the answer of a call with this letter alone', async () => {
    const tidy = await send({ ...letter, additionalFields: { customString: 'ref-4' } }, [testAddress]);
    const raw = await send({ ...letter, colour: true, simplify: false }, [testAddress, addressee(1)]);

    expect(jsonOf(tidy.output[0])).toEqual([
      {
        accepted: true,
        reference: 'ref-4',
        message_id: expect.any(String),
        status: 'SUCCESS',
        address_name: 'Person 0',
        address_city: 'Perth',
        address_postal_code: '11111',
        address_country: 'AU',
        schedule: expect.any(Number),
        post_pages: 2,
        post_price: '0.0000',
        _file_url: fileUrl,
      },
    ]);
    expectAsShown('letter', 'send', tidy.output[0]);
    expect(jsonOf(raw.output[0])[1]).toMatchObject({
      accepted: true,
      response_msg: 'Letters queued for delivery.',
      data: {
        total_price: 1.87,
        total_count: 1,
        queued_count: 1,
        recipients: [
          { source: '.rest.v3', _return_address: { return_address_id: 4001 }, _api_username: 'sandbox.user' },
        ],
        _currency: {},
      },
    });
  });

  it('puts letters that are printed alike into one request', async () => {
    const items = [true, false, true].map((coloured, index) => ({ ...addressee(index), coloured }));
    await send({ ...letter, colour: '={{ $json.coloured }}' }, items);

    expect(bodies().map(({ colour, recipients }) => [colour, recipients.length])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('uploads the letters of the items, each distinct one once', async () => {
    const items = ['one', 'two', 'one'].map((text, index) => ({
      json: addressee(index),
      binary: {
        data: {
          data: Buffer.from(`%PDF-1.4 ${text}`).toString('base64'),
          mimeType: 'application/pdf',
          fileName: 'letter.pdf',
        },
      },
    }));
    const { output, error } = await send({ ...fromItem, fileSource: 'binary' }, items);

    expect(error).toBeUndefined();
    expect(sandbox().clickSend.uploads.map(({ convert }) => convert)).toEqual(['post', 'post']);
    expect(bodies().map(({ file_url: url }) => url)).toEqual(
      sandbox().clickSend.uploads.map(({ url }) => url),
    );
    expect(output[0]).toHaveLength(3);
  });

  it.each(Object.values(rowStatusNumbers).map((status, index) => [status, index] as const))(
    'tells the row status %s',
    async (status, index) => {
      const number = Object.keys(rowStatusNumbers)[index] ?? '';
      const { output } = await send(letter, [addressee(1, `999${number.slice(-2)}`)], regular);

      expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: status, row: { status } }]);
    },
  );

  it.each([403, 404])('says with HTTP %i that letters are closed to new customers', async (status) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status });
    const { output } = await send(letter, [testAddress], regular);

    expect(jsonOf(output[0])[0]?.error).toContain(
      'ClickSend has closed faxes, letters and postcards to new customers',
    );
  });

  it.each([
    ['no name', { addressName: '={{ "" }}' }, "'Recipient Name' is empty"],
    ['no state', { addressState: '={{ "" }}' }, "'State' is empty"],
    ['a return address that is no number', { returnAddressId: 'home' }, "'Return Address' must be an ID"],
    [
      'a document that has to be converted',
      { fileUrl: 'https://a.example/a.docx' },
      "'File URL' must be a pdf file, not docx",
    ],
    ['a colour that is none', { colour: '={{ "blue" }}' }, "'Colour' must be true or false, not 'blue'"],
    [
      'a time that has passed',
      { additionalFields: { schedule: '2020-01-01' } },
      "'Schedule' lies in the past",
    ],
  ])('posts nothing with %s', async (_name, change, problem) => {
    const { error } = await send({ ...letter, ...change }, [testAddress]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('posts nothing with a file of more than 10 MB', async () => {
    const data = Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(10 * 1024 * 1024)]).toString('base64');
    const binary = { data: { data, mimeType: 'application/pdf', fileName: 'letter.pdf' } };
    const { error } = await send({ ...fromItem, fileSource: 'binary' }, [{ json: testAddress, binary }]);

    expect(error?.message).toContain('holds a file of 10.1 MB: at most 10 MB are allowed');
    expect(sent(sandbox())).toEqual([]);
  });
});
