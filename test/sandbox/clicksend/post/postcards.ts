import type { PostKind } from './kind';
import { isReadable } from '../uploads';

export const postcards: PostKind = {
  name: 'postcard',
  path: '/post/postcards',
  queued: 'Postcard queued for delivery.',
  problem: ({ file_urls: files }, account) =>
    [files].flat().every((file) => isReadable(account, file, 'postcard', ['pdf']))
      ? undefined
      : { file_urls: 'The file cannot be read.' },
  price: () => 1.1,
  // Its rows do not give the reference back.
  row: (_row, { file_urls }) => ({
    letter_file_name: 'BBBB.pdf',
    ip_address: '127.0.0.1',
    priority: 32,
    _file_url: [file_urls].flat()[0],
  }),
  priceRow: () => ({ priority: 32 }),
};
