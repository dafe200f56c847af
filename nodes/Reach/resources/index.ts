import type { Resources } from '../../shared/operation/operation';
import { contact } from './contact';
import { message } from './message';
import { shortlink } from './shortlink';
import { tag } from './tag';

/** Everything the Reach node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = { message, contact, tag, shortlink };
