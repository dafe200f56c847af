/** The accounts that the three sandbox vendors know. None of them opens anything elsewhere. */
export const clickSendUser = 'sandbox.user';
export const clickSendKey = '5A4DB0C5-0000-4000-8000-0123456789AB';

export const msg91Key = '391846AsandboxKey65f0c0ffeeP1';
/** A good key whose caller is not on its allow-list: MSG91 answers with 418. */
export const msg91KeyNotAllowed = '391846AnotAllowed65f0c0ffeeP1';

/** The key and secret with which the worked examples of the signature were made. */
export const reachKey = '1a2b3c4d5e6f70819293a4b5c6d7e8f9';
export const reachSecret = 'not-a-real-secret-0123456789';

/** The n8n credentials that open the sandbox at this origin, such as `http://127.0.0.1:5690`. */
export function sandboxCredentials(origin: string) {
  return {
    clickSendAccountApi: { username: clickSendUser, apiKey: clickSendKey, baseUrl: `${origin}/clicksend/v3` },
    msg91AuthKeyApi: { authKey: msg91Key, baseUrl: `${origin}/msg91/api/v5` },
    reachSmsApi: { apiKey: reachKey, apiSecret: reachSecret, baseUrl: `${origin}/reach/api/rest/` },
  };
}

export type SandboxCredentials = ReturnType<typeof sandboxCredentials>;
