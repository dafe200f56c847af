import type { Vendor } from '../../shared/operation/operation';
import { judge } from './envelope';

/** MSG91 for the engine. */
export const msg91: Vendor = { name: 'MSG91', credential: 'msg91AuthKeyApi', judge };
