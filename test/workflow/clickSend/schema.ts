import type { NodeRun } from '../../harness';
import { expectShown } from '../shown';

/** Every field of the items is one that the editor shows before the first run, in one of the types it shows. */
export function expectAsShown(resource: string, operation: string, items: NodeRun['output'][0]): void {
  expectShown('ClickSend', resource, operation, items);
}
