import type { Vendor } from '../../shared/operation/operation';
import { judge } from './answer';
import { withServerTime } from './clock';

/** Reach for the engine: a signature that is refused for the clock is made again with the server's time. */
export const reach: Vendor = { name: 'Reach', credential: 'reachSmsApi', judge, correct: withServerTime };
