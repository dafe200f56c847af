import type { Vendor } from '../../shared/operation/operation';
import { judge } from './envelope';
import { keyless } from './keyless';

/** ClickSend for the engine; keys in its answers are taken out before anything reads them. */
export const clickSend: Vendor = {
  name: 'ClickSend',
  credential: 'clickSendAccountApi',
  judge: (answer, request) => judge(keyless(answer, request), request),
};
