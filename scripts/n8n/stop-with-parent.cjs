/** Loaded into n8n: when the process that started it is gone, even killed, this pipe closes and n8n stops. */
const { Socket } = require('node:net');

const lifeline = new Socket({ fd: 3 });
lifeline.on('close', () => {
  process.kill(process.pid, 'SIGTERM');
  // An n8n that is asked to stop while it starts can hang: nobody is left to end it.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 30_000);
});
lifeline.on('error', () => {});
lifeline.resume();
lifeline.unref();
