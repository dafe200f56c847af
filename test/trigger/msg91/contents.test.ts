import type { IDataObject } from 'n8n-workflow';
import { HEADERS, IGNORED, itemsOf, Stage } from './stage';

/** As MSG91 pushed it to somebody's server; numbers and names are others. */
const captured = {
  crqid: '',
  companyId: '500001',
  requestedAt: '2026-06-30T18:28:23+05:30',
  customerNumber: '919876543210',
  requestId: '1199c0ffee1199c0ffee1199c0ffee11',
  reason: '',
  uuid: 'wamid.HBgMOTE5_callback',
  integratedNumber: '919812345678',
  templateName: 'trade_confirm',
  templateLanguage: 'en',
  replyMsgId: 'wamid.HBgMSENT',
  customerName: 'Asha',
  contentType: 'button',
  text: '',
  button: '{"payload":"Yes","text":"Yes"}',
  messageType: 'button',
  messages:
    '[{"context":{"id":"wamid.HBgMSENT","from":"919812345678"},"from":"919876543210","id":"wamid.HBgMOTE5","timestamp":"1782824301","type":"button","button":{"payload":"Yes","text":"Yes"}}]',
  webhookType: '',
  ts: '2026-06-30T18:28:23+05:30',
};

describe('a WhatsApp message that comes in', () => {
  const received = async (payload: object, parameters: object = {}): Promise<IDataObject> => {
    const run = await new Stage({ event: 'whatsAppInbound', ...parameters }).json(payload);
    return itemsOf(run)[0] ?? {};
  };

  it('is unpacked, with what came empty as null and the times in ISO form', async () => {
    expect(await received(captured, { options: { includeRawPayload: false } })).toEqual({
      event: 'whatsAppInbound',
      requestId: captured.requestId,
      uuid: captured.uuid,
      CRQID: null,
      customerNumber: '919876543210',
      messageId: 'wamid.HBgMOTE5',
      body: 'Yes',
      eventName: null,
      failureReason: null,
      companyId: '500001',
      requestedAt: captured.requestedAt,
      requestedAtIso: '2026-06-30T12:58:23.000Z',
      integratedNumber: '919812345678',
      templateName: 'trade_confirm',
      templateLanguage: 'en',
      replyMsgId: 'wamid.HBgMSENT',
      customerName: 'Asha',
      contentType: 'button',
      text: null,
      button: { payload: 'Yes', text: 'Yes' },
      messageType: 'button',
      messages: JSON.parse(captured.messages),
      webhookType: null,
      ts: captured.ts,
      tsIso: '2026-06-30T12:58:23.000Z',
      deliveryKey: 'whatsAppInbound:wamid.HBgMOTE5',
    });
  });

  it('keeps everything as it came under raw, and JSON as text when asked to', async () => {
    const item = await received(captured, { options: { unpackJson: false } });

    expect(item).toMatchObject({ raw: captured, button: captured.button, messages: captured.messages });
    expect(item.body).toBe('Yes');
  });

  it.each([
    ['a text', { contentType: 'text', text: 'Is it open?' }, 'Is it open?'],
    ['a text that looks like JSON', { contentType: 'text', text: '{"a":1}' }, '{"a":1}'],
    ['a text that looks like a mark', { contentType: 'text', text: '{{name}} please' }, '{{name}} please'],
    ['a button of a list', { interactive: '{"list_reply":{"id":"1","title":"Pune"}}' }, 'Pune'],
    ['a reply button', { interactive: '{"button_reply":{"id":"1","title":"No"}}' }, 'No'],
    ['a picture', { contentType: 'image', caption: 'My bill', url: 'https://example.com/a' }, 'My bill'],
    ['a reaction', { reaction: '{"message_id":"wamid.1","emoji":"👍"}' }, '👍'],
    ['a place', { latitude: '18.5', longitude: '73.8' }, null],
  ])('has the words of %s in one place', async (_case, fields, body) => {
    expect((await received({ direction: '0', uuid: 'wamid.1', ...fields })).body).toBe(body);
  });

  it.each([
    ['JSON that is cut off', '{"payload":"Y'],
    ['a number', '12'],
    ['JSON text of a text', '"hello"'],
  ])('leaves %s as it is', async (_case, button) => {
    expect(await received({ ...captured, button })).toMatchObject({ button });
  });

  it('reads JSON that was written as JSON text twice', async () => {
    const button = JSON.stringify(JSON.stringify({ text: 'Yes' }));

    expect(await received({ ...captured, button })).toMatchObject({ button: { text: 'Yes' }, body: 'Yes' });
  });

  it('takes a mark that MSG91 left as it was for an empty field', async () => {
    expect(
      await received({ ...captured, caption: '{{caption}}', replyMsgId: '{{ replyMsgId }}' }),
    ).toMatchObject({
      caption: null,
      replyMsgId: null,
    });
  });
});

describe('a push in another content type', () => {
  const sms = '{"requestId":"r1","telNum":"919800000001","status":"1"}';

  it.each([
    ['none', undefined, sms],
    ['plain text', 'text/plain', sms],
    ['HTML', 'text/html; charset=utf-8', sms],
    ['a form, with JSON in it', 'application/x-www-form-urlencoded', sms],
    ['JSON of another name', 'application/vnd.msg91+json', sms],
    ['JSON with a byte order mark', 'application/json', `\uFEFF${sms}`],
    ['a list', 'application/json', `[${sms}]`],
    ['JSON text in JSON text', 'text/plain', JSON.stringify(sms)],
    ['a form', 'application/x-www-form-urlencoded', 'requestId=r1&telNum=919800000001&status=1'],
    [
      'a form called JSON, which is not read by n8n',
      'text/json',
      'data=%5B%5D&requestId=r1&telNum=919800000001&status=1',
    ],
  ])('is read all the same: %s', async (_case, type, body) => {
    const headers = { ...HEADERS, ...(type === undefined ? {} : { 'content-type': type }) };
    const run = await new Stage().receive({ body, headers });

    expect(run.error).toBeUndefined();
    expect(itemsOf(run)).toMatchObject([
      {
        requestId: 'r1',
        telNum: '919800000001',
        bucket: 'delivered',
        deliveryKey: 'smsReport:r1:919800000001:1',
      },
    ]);
  });

  it('is read from the query of a GET', async () => {
    const query = { requestId: 'r1', telNum: '919800000001', status: '1' };
    const run = await new Stage().receive({ method: 'GET', headers: HEADERS, query });

    expect(itemsOf(run)).toMatchObject([{ requestId: 'r1', telNum: '919800000001', bucket: 'delivered' }]);
  });

  it.each(['', '   ', '{}', '[]', '<html></html>', '12'])(
    'without anything in it is ignored: %p',
    async (body) => {
      const headers = { ...HEADERS, 'content-type': 'text/plain' };

      expect(await new Stage({ event: 'any' }).receive({ body, headers })).toMatchObject(IGNORED);
    },
  );

  it('passes on as it came what looks like reports and is none', async () => {
    const run = await new Stage().json({ data: '[{"requestId"', report: 'none' });

    expect(itemsOf(run)).toMatchObject([{ event: 'smsReport', data: '[{"requestId"', report: 'none' }]);
  });
});
