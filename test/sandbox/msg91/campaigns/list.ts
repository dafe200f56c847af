import omit from 'lodash/omit';

import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { refused } from '../envelopes';
import type { Campaign } from './campaigns';

/** `GET campaigns`: pages in the words of the campaign service. */
export function listCampaigns(call: VendorCall, account: Msg91Account): VendorReply {
  const size = Number(call.query.get('itemsPerPage') ?? 25);
  const page = Number(call.query.get('pageNo') ?? 1);
  const rows = account.campaigns.filter((campaign) => isWanted(campaign, call));
  return success({
    data: rows.slice((page - 1) * size, page * size).map((campaign) => omit(campaign, 'variables')),
    itemsPerPage: size,
    pageNo: page,
    pageNumber: page,
    totalEntityCount: rows.length,
    totalPageCount: Math.ceil(rows.length / size),
  });
}

function isWanted({ name, slug, is_active: active }: Campaign, { query }: VendorCall): boolean {
  const wanted = query.get('is_active');
  return (
    name.toLowerCase().includes((query.get('name') ?? '').toLowerCase()) &&
    slug === (query.get('slug') ?? slug) &&
    (wanted === null || active === (wanted === '1'))
  );
}

/** `GET campaigns/{slug}/fields`. */
export function campaignFields(call: VendorCall, account: Msg91Account): VendorReply {
  const campaign = account.campaigns.find(({ slug }) => slug === param(call, 'slug'));
  if (campaign === undefined) return refused('E3', { text: 'Invalid Campaign' });
  const mapping = [
    { name: 'to', type: 'email', label: 'To', is_required: true, is_array: true, regex: '' },
    { name: 'mobiles', type: 'mobile', label: 'Mobiles', is_required: true, is_array: false, regex: '' },
  ];
  return success({ mapping, variables: campaign.variables });
}

/** `GET requestIdError`: what went wrong in runs, as the panel reads it. */
export function requestErrors(call: VendorCall, account: Msg91Account): VendorReply {
  const size = Number(call.query.get('itemsPerPage') ?? 25);
  const page = Number(call.query.get('pageNo') ?? 1);
  const all = account.runErrors.filter(({ requestId }) => requestId === call.query.get('request_id'));
  return success({
    data: all.slice((page - 1) * size, page * size),
    totalEntityCount: all.length,
    totalPageCount: Math.ceil(all.length / size),
  });
}

/** What went well, in the family E3. */
export function success(content: unknown): VendorReply {
  return { status: 200, body: { data: content, status: 'success', hasError: false, errors: [] } };
}
