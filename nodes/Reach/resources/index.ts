import type { Resources } from '../../shared/operation/operation';
import { message } from './message';

/** Everything the Reach node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = { message };
