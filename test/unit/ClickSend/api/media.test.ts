import {
  checkAddress,
  checkFile,
  fileDigest,
  uploadedAddress,
  uploadRequest,
  type Conversion,
} from '../../../../nodes/ClickSend/api/media';

const KB = 1024;
const MB = 1024 * KB;
const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(bytes - 8)]);
const file = (data: Buffer, fileName?: string, mimeType = 'application/octet-stream') => ({
  data,
  mimeType,
  ...(fileName ? { fileName } : {}),
});

describe('the address of a file', () => {
  it.each<[string, Conversion]>([
    ['https://example.com/a.pdf', 'fax'],
    ['http://example.com/a.PDF?signature=x%2By', 'post'],
    ['https://example.com/download?id=1', 'postcard'],
    ['https://example.com/a.jpg#top', 'mms'],
    ['https://example.com/page.php', 'fax'],
    ['https://example.com/contacts.csv', 'csv'],
  ])('%s is taken for %s', (address, conversion) => {
    expect(() => checkAddress(address, conversion, 'File URL')).not.toThrow();
  });

  it.each<[string, Conversion, string]>([
    [
      'example.com/a.pdf',
      'fax',
      "'File URL' must be a web address that anybody can open: 'example.com/a.pdf'",
    ],
    ['ftp://example.com/a.pdf', 'fax', 'must be a web address'],
    [
      'https://example.com/a.docx',
      'fax',
      'must be a pdf file, not docx. Choose the file as binary data instead',
    ],
    [
      'https://example.com/a.png',
      'mms',
      'must be a jpg or gif file, not png. Choose the file as binary data',
    ],
    ['https://example.com/a.jpg', 'post', 'must be a pdf file, not jpg'],
    ['https://example.com/a.pdf', 'csv', 'must be a csv file, not pdf'],
  ])('%s is refused for %s', (address, conversion, problem) => {
    expect(() => checkAddress(address, conversion, 'File URL')).toThrow(problem);
  });
});

describe('a file', () => {
  it.each<[string, ReturnType<typeof file>, Conversion]>([
    ['a PDF of 4 MB', file(pdf(4 * MB), 'a.pdf'), 'fax'],
    ['a PDF of 10 MB by its type', file(pdf(10 * MB), undefined, 'application/pdf; charset=binary'), 'post'],
    ['a GIF of 100 kB', file(Buffer.alloc(100 * KB), 'a.gif'), 'mms'],
    ['a JPG of 250 kB', file(Buffer.alloc(250 * KB), 'a.jpeg'), 'mms'],
    ['a picture for a postcard of any size', file(Buffer.alloc(20 * MB), 'a.bmp'), 'postcard'],
    ['a document', file(Buffer.from('PK'), 'a.docx'), 'post'],
    ['bytes without a name', file(Buffer.from('x')), 'mms'],
    ['a photograph for a postcard', file(Buffer.from('x'), 'a.JPEG', 'image/jpeg'), 'postcard'],
    ['a PDF that is called otherwise', file(pdf(9), 'scan.jpg', 'image/jpeg'), 'fax'],
    ['a PDF with something before it', file(Buffer.from('\ufeff%PDF-1.7'), 'a.pdf'), 'fax'],
    [
      'a table that a browser calls Excel',
      file(Buffer.from('x'), undefined, 'application/vnd.ms-excel'),
      'csv',
    ],
    ['a table of plain text', file(Buffer.from('x'), undefined, 'text/plain'), 'csv'],
  ])('is taken: %s', (_name, given, conversion) => {
    expect(() => checkFile(given, conversion, 'File')).not.toThrow();
  });

  it.each<[string, ReturnType<typeof file>, Conversion, string]>([
    ['nothing', file(Buffer.alloc(0), 'a.pdf'), 'fax', "'File' holds an empty file"],
    [
      'a PDF above 4 MB',
      file(pdf(4 * MB + 1), 'a.pdf'),
      'fax',
      'holds a file of 4.1 MB: at most 4 MB are allowed',
    ],
    ['a PDF above 10 MB', file(pdf(10 * MB + 1), 'a.pdf'), 'post', 'at most 10 MB are allowed'],
    [
      'a GIF above 100 kB',
      file(Buffer.alloc(100 * KB + 1), 'a.gif'),
      'mms',
      'holds a file of 101 kB: at most 100 kB',
    ],
    ['a picture above 250 kB', file(Buffer.alloc(250 * KB + 1)), 'mms', 'at most 250 kB are allowed'],
    ['a picture', file(Buffer.from('x'), 'a.jpg'), 'fax', 'must hold a pdf, docx, doc or rtf file, not jpg'],
    ['a film', file(Buffer.from('x'), 'a.mp4', 'video/mp4'), 'mms', 'png or bmp file, not mp4'],
    ['a photograph of a phone', file(Buffer.from('x'), 'a.heic', 'image/heic'), 'mms', 'file, not heic'],
    [
      'a picture that is called a PDF',
      file(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.pdf', 'application/pdf'),
      'post',
      'must hold a pdf, docx or doc file, not jpg',
    ],
    [
      'a GIF above 100 kB, by its bytes',
      file(Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(100 * KB)])),
      'mms',
      'at most 100 kB are allowed',
    ],
    ['no PDF at all', file(Buffer.from('<html>'), 'a.pdf'), 'fax', 'is called a PDF and is none'],
  ])('is refused: %s', (_name, given, conversion, problem) => {
    expect(() => checkFile(given, conversion, 'File')).toThrow(problem);
  });

  it('is the same for the same bytes and the same purpose only', () => {
    const digest = (text: string, conversion: Conversion) => fileDigest(file(Buffer.from(text)), conversion);

    expect(digest('a', 'fax')).toBe(digest('a', 'fax'));
    expect(new Set([digest('a', 'fax'), digest('b', 'fax'), digest('a', 'post')]).size).toBe(3);
  });
});

describe('an upload', () => {
  it('says in the query what the file is for', () => {
    expect(uploadRequest('QQ==', 'post')).toMatchObject({
      method: 'POST',
      path: '/uploads',
      query: { convert: 'post' },
      body: { content: 'QQ==' },
    });
  });

  it('gives an address, whole', () => {
    expect(uploadedAddress({ data: { _url: 'https://x/y?a=1&b=%2B' } })).toBe('https://x/y?a=1&b=%2B');
    expect(uploadedAddress({ data: [] })).toBeUndefined();
  });
});
