import { collection } from '../../../shared/fields/collection';
import { flag, text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { campaignsPage, campaignsRequest, readCampaigns, tidyCampaign } from '../../api/campaigns';
import { listFields } from '../../fields/options';

const filter = <const N extends string>(name: N, displayName: string, description: string) =>
  text({ displayName, name, type: 'string', default: '', description });

const isActive = () =>
  flag({
    displayName: 'Is Active',
    name: 'isActive',
    type: 'boolean',
    default: true,
    description: 'Whether only active campaigns are returned, or only inactive ones',
  });

/** GET /campaign/api/campaigns (MSG91's campaign service). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many campaigns',
  description: 'Get the campaigns of the account; the slug of one is what running it needs',
  fields: [
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      filter(
        'fields',
        'Fields',
        'Names of the fields to return, separated by commas. Left empty: campaigns.id, campaigns.name, is_active, slug.',
      ),
      isActive(),
      filter('name', 'Name', 'Only campaigns whose name contains this text'),
      filter('slug', 'Slug', 'Only the campaign with this slug'),
      filter('tokenId', 'Token ID', 'Only campaigns of this token'),
    ]),
  ],
  pages: {
    size: 100,
    request: ({ filters }, page) => {
      const { fields, isActive: active, name, slug, tokenId } = filters;
      const isActiveDigit = active === undefined ? undefined : Number(active);
      return campaignsRequest({ name, is_active: isActiveDigit, slug, token_id: tokenId, fields }, page);
    },
    read: readCampaigns,
    tidy: tidyCampaign,
    raw: campaignsPage,
  },
});
