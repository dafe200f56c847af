/**
 * What the nodes offer, by the names that workflows store: exactly this, nothing less and nothing more. `seed` is what
 * the vendors' pages that the package started from name; `beyond` is what a good connector has besides.
 */
export interface Offer {
  seed?: string[];
  beyond?: string[];
}

export const ACTIONS: Record<string, Record<string, Offer>> = {
  clickSend: {
    sms: {
      seed: ['send'],
      beyond: ['calculatePrice', 'getMany', 'getReceipts', 'cancel', 'cancelAll', 'preview'],
    },
    mms: { seed: ['send'], beyond: ['calculatePrice', 'getMany'] },
    voice: { seed: ['send'], beyond: ['calculatePrice', 'getMany', 'cancel', 'cancelAll'] },
    fax: { seed: ['send'], beyond: ['calculatePrice', 'getMany'] },
    letter: { seed: ['send'], beyond: ['calculatePrice', 'getMany', 'cancel'] },
    postcard: { seed: ['send'], beyond: ['calculatePrice', 'getMany', 'cancel'] },
    contact: { seed: ['create', 'getMany', 'delete'], beyond: ['get', 'update', 'copy', 'move'] },
    contactList: {
      seed: ['create', 'getMany', 'search', 'delete'],
      beyond: ['get', 'update', 'removeDuplicates', 'removeOptedOut', 'import'],
    },
    media: { seed: ['convert'] },
    template: { beyond: ['create', 'get', 'getMany', 'update', 'delete'] },
    returnAddress: { beyond: ['create', 'get', 'getMany', 'update', 'delete'] },
    email: { beyond: ['send', 'getMany'] },
    account: { beyond: ['get', 'getUsage'] },
  },
  msg91: {
    otp: { seed: ['send', 'verify', 'resend'], beyond: ['verifyAccessToken'] },
    sms: { seed: ['sendFlow', 'sendLegacy'], beyond: ['getLogs', 'getAnalytics', 'preview'] },
    template: { beyond: ['getMany', 'getVersions'] },
    event: { seed: ['create', 'getTypes', 'getFailed'] },
    contact: { beyond: ['upsert'] },
    campaign: { seed: ['getMany'], beyond: ['run', 'getFields'] },
    email: { beyond: ['send', 'validate', 'getTemplates', 'getLogs'] },
    whatsApp: { beyond: ['sendTemplate', 'sendMessage', 'getTemplates', 'getNumbers', 'getLogs'] },
    voice: { beyond: ['send'] },
    account: { beyond: ['getBalance'] },
  },
  reach: {
    message: { seed: ['sendToContact', 'sendToTags', 'getMany'] },
    contact: { beyond: ['create', 'get', 'getMany', 'update', 'delete', 'getTags', 'addTag', 'removeTag'] },
    tag: { beyond: ['get', 'getMany', 'getContacts', 'delete'] },
    shortlink: { beyond: ['create', 'get', 'getMany', 'deactivate'] },
  },
};

/** A trigger without a choice of events starts for the one that its name says. */
export const TRIGGERS: Record<string, Offer> = {
  clickSendTrigger: {
    seed: ['smsInbound'],
    beyond: ['smsReceipt', 'voiceReceipt', 'emailReceipt', 'faxInbound', 'faxReceipt'],
  },
  msg91Trigger: {
    beyond: [
      ...['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound', 'whatsAppStatus', 'voiceReport'],
      ...['rcsReport', 'any'],
    ],
  },
  reachTrigger: {},
  reachPushTrigger: { beyond: ['incomingMessage', 'sendError'] },
};

/** `resource.operation` of everything that a node offers, or of its seed alone. */
export function operationsIn(resources: Record<string, Offer>, part?: keyof Offer): string[] {
  return Object.entries(resources).flatMap(([resource, offer]) =>
    namesIn(offer, part).map((operation) => `${resource}.${operation}`),
  );
}

export function namesIn(offer: Offer, part?: keyof Offer): string[] {
  return part ? (offer[part] ?? []) : [...(offer.seed ?? []), ...(offer.beyond ?? [])];
}

export interface Credential {
  /** In the order of its form. */
  fields: string[];
  /** The vendor's address; empty where each customer has another one and must type it. */
  baseUrl: string;
}

export const CREDENTIALS: Record<string, Credential> = {
  clickSendAccountApi: {
    fields: ['username', 'apiKey', 'baseUrl'],
    baseUrl: 'https://rest.clicksend.com/v3',
  },
  msg91AuthKeyApi: { fields: ['authKey', 'baseUrl'], baseUrl: 'https://control.msg91.com/api/v5' },
  reachSmsApi: { fields: ['apiKey', 'apiSecret', 'baseUrl'], baseUrl: '' },
};

/** Which credential a node uses. */
export const CREDENTIAL_OF: Record<string, string> = {
  clickSend: 'clickSendAccountApi',
  clickSendTrigger: 'clickSendAccountApi',
  msg91: 'msg91AuthKeyApi',
  reach: 'reachSmsApi',
  reachTrigger: 'reachSmsApi',
};
