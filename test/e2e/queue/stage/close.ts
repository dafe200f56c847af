import { queueStageIfOpen, setQueueStage } from './stage';

export default async function close(): Promise<void> {
  const open = queueStageIfOpen();
  setQueueStage(undefined);
  if (open && !('missing' in open)) await open.close();
}
