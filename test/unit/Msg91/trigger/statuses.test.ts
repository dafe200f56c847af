import { isStatusWord, statusOf } from '../../../../nodes/Msg91/trigger/statuses';

describe('the codes of SMS and one-time passwords', () => {
  it.each([
    ['0', 'Sent', 'pending'],
    ['1', 'Delivered', 'delivered'],
    ['2', 'Failed', 'failed'],
    ['3', 'Delivered', 'delivered'],
    ['5', 'Pending', 'pending'],
    ['6', 'Submitted', 'pending'],
    ['7', 'Auto Failed', 'failed'],
    ['8', 'Sent', 'pending'],
    ['9', 'NDNC Number', 'ndnc'],
    ['13', 'Failed', 'failed'],
    ['16', 'Rejected By Provider', 'rejected'],
    ['17', 'Blocked Number', 'blocked'],
    ['18', 'Blocked Circle', 'blocked'],
    ['19', 'Blocked Price Range', 'blocked'],
    ['20', 'Blocked Country Code', 'blocked'],
    ['25', 'Rejected', 'rejected'],
    ['26', 'Delivered', 'delivered'],
    ['28', 'Invalid Number', 'failed'],
    ['29', 'Invalid Number', 'rejected'],
    ['30', 'DLR Not Available', 'unknown'],
    ['81', 'Pending', 'pending'],
    ['77', '77', 'unknown'],
  ])('%s is %s: %s', (code, statusText, bucket) => {
    for (const product of ['sms', 'otp'] as const) {
      expect(statusOf(product, [code])).toEqual({ statusText, bucket });
      expect(statusOf(product, [Number(code)])).toEqual({ statusText, bucket });
    }
  });

  it('go before the words beside them', () => {
    expect(statusOf('sms', ['9', 'DELIVERED'])).toEqual({ statusText: 'NDNC Number', bucket: 'ndnc' });
  });

  it('leave the say to the words when they are not known', () => {
    expect(statusOf('sms', ['77', 'DELIVERED'])).toEqual({ statusText: 'Delivered', bucket: 'delivered' });
  });

  it('mean nothing in another product', () => {
    expect(statusOf('whatsApp', ['1'])).toEqual({ statusText: '1', bucket: 'unknown' });
    expect(statusOf('email', ['1'])).toEqual({ statusText: 'Queued', bucket: 'pending' });
    expect(statusOf(undefined, ['1'])).toEqual({ statusText: '1', bucket: 'unknown' });
  });
});

describe('the event IDs of email', () => {
  it.each([
    ['1', 'Queued', 'pending'],
    ['2', 'Accepted', 'pending'],
    ['3', 'Rejected', 'rejected'],
    ['4', 'Delivered', 'delivered'],
    ['5', 'Opened', 'engaged'],
    ['6', 'Unsubscribed', 'optedOut'],
    ['7', 'Clicked', 'engaged'],
    ['8', 'Bounced', 'failed'],
    ['9', 'Failed', 'failed'],
    ['10', 'Complaints', 'optedOut'],
  ])('%s is %s: %s', (code, statusText, bucket) => {
    expect(statusOf('email', [code, ''])).toEqual({ statusText, bucket });
    expect(statusOf('email', [null, statusText.toUpperCase()])).toEqual({ statusText, bucket });
  });
});

describe('words', () => {
  it.each([
    ['whatsApp', 'submitted', 'Submitted', 'pending'],
    ['whatsApp', 'sent', 'Sent', 'pending'],
    ['whatsApp', 'delivered', 'Delivered', 'delivered'],
    ['whatsApp', 'read', 'Read', 'engaged'],
    ['whatsApp', 'failed', 'Failed', 'failed'],
    ['whatsApp', 'URL_CLICKED', 'URL Clicked', 'engaged'],
    ['voice', 'queued', 'Queued', 'pending'],
    ['voice', 'ringing', 'Ringing', 'pending'],
    ['voice', 'completed', 'Completed', 'delivered'],
    ['voice', 'busy', 'Busy', 'failed'],
    ['voice', 'no-answer', 'No Answer', 'failed'],
    ['voice', 'canceled', 'Canceled', 'failed'],
    ['voice', 'balance', 'balance', 'unknown'],
    ['sms', 'NDNC', 'NDNC', 'ndnc'],
    ['sms', 'Rejected By Provider', 'Rejected By Provider', 'rejected'],
    ['sms', 'blocked', 'Blocked', 'blocked'],
    ['sms', 'Invalid Number', 'Invalid Number', 'failed'],
  ] as const)('of %s: %s is %s, %s', (product, word, statusText, bucket) => {
    expect(statusOf(product, [word])).toEqual({ statusText, bucket });
    expect(isStatusWord(word)).toBe(bucket !== 'unknown');
  });

  it('are missing in a push that says nothing', () => {
    expect(statusOf('sms', [null, '', '  ', undefined])).toEqual({ statusText: null, bucket: 'unknown' });
    expect(isStatusWord('')).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString'])('are no names that JavaScript knows: %s', (word) => {
    expect(statusOf('sms', [word])).toEqual({ statusText: word, bucket: 'unknown' });
  });
});
