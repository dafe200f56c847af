import { keeps, under, type SeedOperation } from '../table';
import { envelope } from './answer';

const pdf = 'JVBERi0xLjQKJcOkw7zDtsOf';
const upload = ['upload_id', 'file_name', 'date_added', 'date_delete', 'user_id', '_url'];

export const media: SeedOperation[] = [
  {
    resource: 'media',
    operation: 'convert',
    section: 'clicksend 2.1',
    method: 'POST',
    path: '/uploads',
    runs: [
      {
        name: 'of base64 text',
        node: { contentSource: 'base64' },
        parameters: {
          content: { at: 'content', given: pdf },
          convert: { in: 'query', at: 'convert', given: 'fax' },
        },
        returns: { raw: [...envelope, ...under('data', upload)], simplified: keeps('data', upload) },
      },
      {
        name: 'of binary data',
        node: { contentSource: 'binary' },
        binary: { file: { data: pdf, mimeType: 'application/pdf', fileName: 'letter.pdf' } },
        parameters: {
          content: { at: 'binaryPropertyName', given: 'file', sent: pdf },
          convert: { in: 'query', at: 'convert', given: 'postcard' },
        },
      },
    ],
  },
];
