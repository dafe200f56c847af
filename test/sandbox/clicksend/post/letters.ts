import { isReadable } from '../uploads';
import type { PostKind } from './kind';

export const letters: PostKind = {
  name: 'letter',
  path: '/post/letters',
  queued: 'Letters queued for delivery.',
  problem: ({ file_url: file }, account) =>
    isReadable(account, file, 'post', ['pdf']) ? undefined : { file_url: 'The file cannot be read.' },
  price: ({ colour }) => (colour === 1 ? 1.87 : 1.5),
  row: ({ recipient }, { colour = 0, duplex = 0, priority_post = 0, file_url }) => ({
    custom_string: recipient.custom_string ?? '',
    colour,
    duplex,
    post_pages: 2,
    priority_post,
    _file_url: file_url,
  }),
  priceRow: (_row, { priority_post = 0 }) => ({ post_pages: 2, priority_post }),
};
