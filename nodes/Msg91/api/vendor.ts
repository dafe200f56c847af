import type { Vendor } from '../../shared/operation/operation';
import { judge } from './envelope';

export const msg91: Vendor = { name: 'MSG91', credential: 'msg91AuthKeyApi', judge };
