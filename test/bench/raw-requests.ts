import { Agent } from 'node:http';

import axios from 'axios';

import type { RecordedRequest } from '../sandbox/requests';

/** Sends recorded requests again, byte for byte and one after the other, each on a connection of its own. */
export async function replay(origin: string, recorded: RecordedRequest[]): Promise<void> {
  for (const { method, url, body, headers } of recorded) {
    const { authorization, authkey, 'content-type': contentType } = headers;
    const kept = Object.entries({ authorization, authkey, 'content-type': contentType });
    await axios.request({
      method,
      url: new URL(url, origin).toString(),
      data: body,
      headers: Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
      httpAgent: new Agent({ keepAlive: false }),
    });
  }
}
