import { TestEnvironment } from 'jest-environment-node';

import { setStage, stageIfOpen } from './stage';

/** Jest gives each test file a global object of its own; this hands the stage of the run into it. */
export default class StageEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    setStage(stageIfOpen(), this.global);
  }
}
