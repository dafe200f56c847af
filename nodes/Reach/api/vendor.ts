import type { Vendor } from '../../shared/operation/operation';
import { judge } from './answer';
import { withServerTime } from './clock';

export const reach: Vendor = { name: 'Reach', credential: 'reachSmsApi', judge, correct: withServerTime };
