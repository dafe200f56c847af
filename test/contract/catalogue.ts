/**
 * What the nodes offer, by the names that workflows store. A whole resource may be planned ahead of its code:
 * only what `built` names must exist, but nothing may exist under a name that is not in the table.
 */
export interface ActionNode {
  resources: Record<string, string[]>;
  built: string[];
}

export interface TriggerNode {
  events: string[];
  built: string[];
}

export const ACTIONS: Record<string, ActionNode> = {
  clickSend: {
    resources: {
      sms: ['send', 'calculatePrice', 'getMany', 'getReceipts', 'cancel', 'cancelAll', 'preview'],
      mms: ['send', 'calculatePrice', 'getMany'],
      voice: ['send', 'calculatePrice', 'getMany', 'cancel', 'cancelAll'],
      fax: ['send', 'calculatePrice', 'getMany'],
      letter: ['send', 'calculatePrice', 'getMany', 'cancel'],
      postcard: ['send', 'calculatePrice', 'getMany', 'cancel'],
      contact: ['create', 'getMany', 'delete', 'get', 'update', 'copy', 'move'],
      contactList: [
        'create',
        'getMany',
        'search',
        'delete',
        'get',
        'update',
        'removeDuplicates',
        'removeOptedOut',
        'import',
      ],
      media: ['convert'],
      template: ['create', 'get', 'getMany', 'update', 'delete'],
      returnAddress: ['create', 'get', 'getMany', 'update', 'delete'],
      email: ['send', 'getMany'],
      account: ['get', 'getUsage'],
    },
    built: [
      'sms.send',
      'sms.calculatePrice',
      'sms.getMany',
      'sms.getReceipts',
      'sms.cancel',
      'sms.cancelAll',
      'sms.preview',
      'mms.send',
      'mms.calculatePrice',
      'mms.getMany',
      'voice.send',
      'voice.calculatePrice',
      'voice.getMany',
      'voice.cancel',
      'voice.cancelAll',
      'fax.send',
      'fax.calculatePrice',
      'fax.getMany',
      'letter.send',
      'letter.calculatePrice',
      'letter.getMany',
      'letter.cancel',
      'postcard.send',
      'postcard.calculatePrice',
      'postcard.getMany',
      'postcard.cancel',
      'contact.create',
      'contact.getMany',
      'contact.delete',
      'contact.get',
      'contact.update',
      'contact.copy',
      'contact.move',
      'contactList.create',
      'contactList.getMany',
      'contactList.search',
      'contactList.delete',
      'contactList.get',
      'contactList.update',
      'contactList.removeDuplicates',
      'contactList.removeOptedOut',
      'contactList.import',
      'media.convert',
      'template.create',
      'template.get',
      'template.getMany',
      'template.update',
      'template.delete',
      'returnAddress.create',
      'returnAddress.get',
      'returnAddress.getMany',
      'returnAddress.update',
      'returnAddress.delete',
      'email.send',
      'email.getMany',
      'account.get',
      'account.getUsage',
    ],
  },
  msg91: {
    resources: {
      otp: ['send', 'verify', 'resend', 'verifyAccessToken'],
      sms: ['sendFlow', 'sendLegacy', 'getLogs', 'getAnalytics', 'preview'],
      template: ['getMany', 'getVersions'],
      event: ['create', 'getTypes', 'getFailed'],
      contact: ['upsert'],
      campaign: ['getMany', 'run', 'getFields'],
      email: ['send', 'validate', 'getTemplates', 'getLogs'],
      whatsApp: ['sendTemplate', 'sendMessage', 'getTemplates', 'getNumbers', 'getLogs'],
      voice: ['send'],
      account: ['getBalance'],
    },
    built: [
      'otp.send',
      'otp.verify',
      'otp.resend',
      'otp.verifyAccessToken',
      'sms.sendFlow',
      'sms.sendLegacy',
      'sms.getLogs',
      'sms.getAnalytics',
      'sms.preview',
      'template.getMany',
      'template.getVersions',
      'event.create',
      'event.getTypes',
      'event.getFailed',
      'contact.upsert',
      'campaign.getMany',
      'campaign.run',
      'campaign.getFields',
      'email.send',
      'email.validate',
      'email.getTemplates',
      'email.getLogs',
      'whatsApp.sendTemplate',
      'whatsApp.sendMessage',
      'whatsApp.getTemplates',
      'whatsApp.getNumbers',
      'whatsApp.getLogs',
      'voice.send',
      'account.getBalance',
    ],
  },
  reach: {
    resources: {
      message: ['sendToContact', 'sendToTags', 'getMany'],
      contact: ['create', 'get', 'getMany', 'update', 'delete', 'getTags', 'addTag', 'removeTag'],
      tag: ['get', 'getMany', 'getContacts', 'delete'],
      shortlink: ['create', 'get', 'getMany', 'deactivate'],
    },
    built: [
      'message.sendToContact',
      'message.sendToTags',
      'message.getMany',
      'contact.create',
      'contact.get',
      'contact.getMany',
      'contact.update',
      'contact.delete',
      'contact.getTags',
      'contact.addTag',
      'contact.removeTag',
      'tag.get',
      'tag.getMany',
      'tag.getContacts',
      'tag.delete',
      'shortlink.create',
      'shortlink.get',
      'shortlink.getMany',
      'shortlink.deactivate',
    ],
  },
};

export const TRIGGERS: Record<string, TriggerNode> = {
  clickSendTrigger: {
    events: ['smsInbound', 'smsReceipt', 'voiceReceipt', 'emailReceipt', 'faxInbound', 'faxReceipt'],
    built: ['smsInbound', 'smsReceipt', 'voiceReceipt', 'emailReceipt', 'faxInbound', 'faxReceipt'],
  },
  msg91Trigger: {
    events: [
      'smsReport',
      'otpReport',
      'emailEvent',
      'whatsAppInbound',
      'whatsAppStatus',
      'voiceReport',
      'rcsReport',
      'any',
    ],
    built: [
      'smsReport',
      'otpReport',
      'emailEvent',
      'whatsAppInbound',
      'whatsAppStatus',
      'voiceReport',
      'rcsReport',
      'any',
    ],
  },
  reachTrigger: { events: [], built: [] },
  reachPushTrigger: {
    events: ['incomingMessage', 'sendError'],
    built: ['incomingMessage', 'sendError'],
  },
};

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
