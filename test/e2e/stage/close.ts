import { setStage, stageIfOpen } from './stage';

export default async function close(): Promise<void> {
  const open = stageIfOpen();
  setStage(undefined);
  await open?.n8n.stop();
  await open?.sandbox.close();
}
