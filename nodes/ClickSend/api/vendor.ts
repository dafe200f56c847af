import type { Vendor } from '../../shared/operation/operation';
import { judge } from './envelope';

export const clickSend: Vendor = { name: 'ClickSend', credential: 'clickSendAccountApi', judge };
