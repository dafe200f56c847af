import { DateTime } from 'luxon';
import type { INodeParameters } from 'n8n-workflow';
import { seedPhonebook } from '../../sandbox/msg91/segmento/phonebooks';
import { whatsAppNumber } from '../../sandbox/msg91/whatsapp/templates';
import { goodAccessToken } from '../../sandbox/msg91/widget';
import type { Sandbox } from '../../sandbox/server';
import { operation, OTP_TEMPLATE, SMS_TEMPLATE } from './msg91';

const mobile = '+919876543210';
const today = DateTime.now().setZone('Asia/Kolkata').toISODate() ?? '';
const period = { startDate: today, endDate: today };
const email = {
  emailTemplateId: 'order_ready',
  domain: 'mail.acme.example',
  from: 'hi@mail.acme.example',
  to: 'a@example.com',
};
const whatsApp = { integratedNumber: whatsAppNumber };
const event = {
  phonebookId: seedPhonebook,
  identifier: 'a@example.com',
  events: { entries: [{ name: 'login' }] },
};
const contact = {
  phonebookId: seedPhonebook,
  additionalFields: { contactId: '1', name: 'A', email: 'a@b.cd' },
};
const dltId = '1107161234567890123';

/** What has to be there before an operation has something to give. */
const before: Record<string, [resource: string, name: string, parameters: INodeParameters]> = {
  'otp.verify': ['otp', 'send', { templateId: OTP_TEMPLATE, mobile }],
  'otp.resend': ['otp', 'send', { templateId: OTP_TEMPLATE, mobile }],
  'sms.getLogs': ['sms', 'sendFlow', { templateId: SMS_TEMPLATE, mobile }],
  'event.getTypes': ['event', 'create', event],
  'email.getLogs': ['email', 'send', email],
  'whatsApp.getLogs': ['whatsApp', 'sendMessage', { ...whatsApp, mobile, text: 'Hello' }],
};

/** Parameters with which each operation gives as many fields as it can. */
const parameters: Record<string, INodeParameters> = {
  'otp.send': { templateId: dltId, mobile },
  'otp.verify': { mobile, otp: '0000' },
  'otp.resend': { mobile },
  'otp.verifyAccessToken': { accessToken: goodAccessToken },
  'sms.sendFlow': { templateId: dltId, mobile },
  'sms.sendLegacy': { to: mobile, message: 'नमस्ते', sender: 'ACMEIN', route: '4' },
  'sms.getLogs': period,
  'sms.getAnalytics': period,
  'sms.preview': { message: 'Hello ##name##' },
  'template.getMany': {},
  'template.getVersions': { templateId: SMS_TEMPLATE },
  'event.create': event,
  'event.getTypes': { phonebookId: seedPhonebook },
  'event.getFailed': { campaignId: '41' },
  'contact.upsert': contact,
  'campaign.getMany': {},
  'campaign.run': { campaignSlug: 'welcome', mobile },
  'campaign.getFields': { campaignSlug: 'welcome' },
  'email.send': email,
  'email.validate': { email: 'a@example.com' },
  'email.getTemplates': {},
  'email.getLogs': period,
  'whatsApp.sendTemplate': { ...whatsApp, whatsAppTemplate: 'plain', templateLanguage: 'en', mobile },
  'whatsApp.sendMessage': { ...whatsApp, mobile, text: 'Hello' },
  'whatsApp.getTemplates': whatsApp,
  'whatsApp.getNumbers': {},
  'whatsApp.getLogs': period,
  'voice.send': { template: 'order_ready', callerId: '918012345678', mobile },
  'account.getBalance': { type: 'whatsApp', ...whatsApp },
};

/** Runs an operation as one usually would, with something there to be found. */
export async function runUsually(
  sandbox: () => Sandbox,
  resource: string,
  name: string,
  changes: INodeParameters = {},
) {
  const key = `${resource}.${name}`;
  sandbox().msg91.templates.add({ template_id: dltId });
  sandbox().msg91.failedEvents.push({
    campaignId: '41',
    eventId: 'e1',
    recipient: 'a@example.com',
    reason: 'bounced',
    timestamp: '2026-11-01T00:00:00Z',
  });
  const [otherResource, otherName, needed] = before[key] ?? [];
  if (otherResource && otherName) await operation(sandbox, otherResource, otherName)(needed);
  return await operation(sandbox, resource, name)({ ...parameters[key], ...changes });
}
