import { createHash } from 'node:crypto';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { LedgerEntry } from '../../ledger';
import type { Msg91Account } from '../account';
import { refused } from '../envelopes';
import type { Campaign } from './campaigns';
import { success } from './list';

const mostContacts = 50;
const mostInRun = 1000;
const mostReplies = 5;

/** `POST campaigns/{slug}/run`: refusals come with HTTP 200. */
export function runCampaign(call: VendorCall, account: Msg91Account): VendorReply {
  const campaign = account.campaigns.find(({ slug }) => slug === param(call, 'slug'));
  if (campaign === undefined) return refused('E3', { text: 'Invalid Campaign' });
  if (!campaign.is_active) return refused('E3', { text: 'Campaign is Paused. Unable to Execute!' });
  const data = parseObject(call.body)?.data;
  if (!isObject(data) || !Array.isArray(data.sendTo))
    return refused('E3', { text: 'data.sendTo key is required' });
  const groups = data.sendTo.filter(isObject);
  const problem = problemOf(data, groups);
  if (problem !== undefined) return refused('E3', { text: problem });
  const requestId = `${Math.floor(account.world.clock() / 1000)}_${md5(call.body)}`;
  const entries = groups.flatMap((group) =>
    contactsIn(group, 'to').map((to) => entryOf(to, group, campaign, requestId)),
  );
  account.world.ledger.record(...entries);
  return success({ message: 'Your request has been queued successfully.', request_id: requestId });
}

function problemOf(data: JsonObject, groups: JsonObject[]): string | undefined {
  if (groups.some((group) => contactsIn(group, 'to').length === 0)) return 'to is required';
  const lists = groups.flatMap((group) => ['to', 'cc', 'bcc'].map((name) => contactsIn(group, name)));
  if (lists.some(({ length }) => length > mostContacts)) return `Only ${mostContacts} contacts are allowed`;
  if (lists.flat().length > mostInRun) return 'Data limit should not exceeded more than 1000.';
  if (contactsIn(data, 'reply_to').length > mostReplies) return `Only ${mostReplies} reply_to are allowed`;
  const files = contactsIn(data, 'attachments');
  if (files.some((file) => file.fileType !== 'url' || !/^[\w -]+$/.test(textOf(file.fileName)))) {
    return 'Invalid attachments';
  }
  const wrong = lists
    .flat()
    .find(({ mobiles }) => mobiles !== undefined && !/^\d{7,15}$/.test(textOf(mobiles)));
  return wrong ? 'The mobiles field is invalid' : undefined;
}

function contactsIn(group: JsonObject, name: string): JsonObject[] {
  const list = group[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function entryOf(contact: JsonObject, group: JsonObject, campaign: Campaign, id: string): LedgerEntry {
  const isEmail = campaign.channels.includes('1') && textOf(contact.email) !== '';
  return {
    vendor: 'msg91',
    channel: campaign.channels === '3' ? 'whatsapp' : isEmail ? 'email' : 'sms',
    direction: 'out',
    id,
    reference: '',
    from: textOf(group.from_email) || 'ACMEIN',
    to: isEmail ? textOf(contact.email) : textOf(contact.mobiles),
    body: `Campaign ${campaign.name}`,
    templateId: campaign.slug,
    variables: valuesOf(isObject(contact.variables) ? contact.variables : group.variables),
    state: 'accepted',
  };
}

function valuesOf(variables: unknown): Record<string, string> {
  if (!isObject(variables)) return {};
  return Object.fromEntries(
    Object.entries(variables).map(([name, one]) => [name, isObject(one) ? textOf(one.value) : textOf(one)]),
  );
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
