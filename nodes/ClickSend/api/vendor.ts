import type { Vendor } from '../../shared/operation/operation';
import { judge } from './envelope';
import { keyless } from './keyless';

export const clickSend: Vendor = {
  name: 'ClickSend',
  credential: 'clickSendAccountApi',
  judge: (answer, request) => judge(keyless(answer, request), request),
};
