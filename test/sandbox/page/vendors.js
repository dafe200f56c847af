/** How the vendors and channels are called on the page. */
export const vendorNames = { clickSend: 'ClickSend', msg91: 'MSG91', reach: 'Reach' };

export const channelNames = {
  sms: 'SMS',
  mms: 'MMS',
  voice: 'Voice call',
  fax: 'Fax',
  letter: 'Letter',
  postcard: 'Postcard',
  email: 'Email',
  whatsapp: 'WhatsApp',
};

export const stateNames = {
  accepted: 'Accepted',
  scheduled: 'Scheduled',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  received: 'Sent',
};

/** Vendors that push what comes in from a phone. */
export const answering = ['clickSend', 'reach'];
