import { TestEnvironment } from 'jest-environment-node';

import { setStage } from '../../stage/stage';
import { queueStageIfOpen, setQueueStage } from './stage';

/** Hands the stage of queue mode into the tests, under its own name and as the stage that all helpers know. */
export default class QueueEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const open = queueStageIfOpen();
    setQueueStage(open, this.global);
    if (open && !('missing' in open)) setStage(open, this.global);
  }
}
