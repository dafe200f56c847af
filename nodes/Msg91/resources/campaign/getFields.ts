import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { text } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { campaignFieldsRequest } from '../../api/campaigns';
import { campaignSlug } from '../../fields/campaign';
import { callOptions } from '../../fields/options';

const source = () =>
  text({
    displayName: 'Source',
    name: 'source',
    type: 'string',
    default: '',
    placeholder: 'e.g. launchCampaign',
    description: 'Who asks, in the words of MSG91; it may change which fields are listed',
  });

/** GET /campaign/api/campaigns/{slug}/fields (MSG91's campaign service). */
export const getFields = call({
  name: 'Get Fields',
  action: 'Get fields of campaign',
  description: 'Get which contact fields and variables a campaign needs',
  fields: [
    campaignSlug(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [source()]),
    callOptions(),
  ],
  request: ({ campaignSlug: slug, filters }) => campaignFieldsRequest(slug, filters.source),
  rows: (body, { campaignSlug: slug }) => {
    const { mapping = [], variables = [] } = asObject(asObject(body)?.data) ?? {};
    return [{ slug, mapping, variables }];
  },
});
