import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { timeout } from '../../../shared/fields/sending';
import { InvalidInput } from '../../../shared/fields/field';
import { mailAddress, mailAddresses } from '../../../shared/fields/mailAddress';
import { mapper } from '../../../shared/fields/mapper';
import { integer } from '../../../shared/fields/values';
import { batch } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { CAMPAIGNS, campaignSource } from '../../api/campaigns';
import { knownValues, missingWarnings } from '../../api/known';
import { campaignSlug } from '../../fields/campaign';
import { copies } from '../../fields/email';
import { defaultCountryCode } from '../../fields/mobile';
import { attachments, checkSizes } from './attachments';
import { contactOfItem, moreContacts, MOST_CONTACTS, placeOf } from './contacts';
import { sendTo, sharedOf } from './recipients';

/** MSG91's campaign service: 1,000 contacts in a run, copies included, and 5 addresses for replies. */
const MOST_IN_RUN = 1000;
const MOST_REPLIES = 5;
const COPIES = { most: MOST_CONTACTS };

/** Fields of an item that are no variables when Auto-Map takes all of them. */
const PARAMETERS = [
  'name',
  'email',
  'mobile',
  'mobiles',
  'to',
  'cc',
  'bcc',
  'from',
  'variables',
  'replyTo',
  'reply_to',
];

const pluginSource = () =>
  integer(
    {
      displayName: 'Plugin Source',
      name: 'pluginSource',
      type: 'number',
      default: '',
      description: 'Number under which the run is counted in MSG91, for partners',
    },
    {},
    'pluginsource',
  );

/** POST /campaign/api/campaigns/{slug}/run (MSG91's campaign service): items of the same campaign share a run. */
export const run = batch({
  name: 'Run',
  action: 'Run campaign',
  description:
    'Run a campaign for contacts, many items in one run of at most 1,000 contacts. Success means that MSG91 queued the run, not yet that anything was delivered.',
  fields: [
    campaignSlug(),
    simplify(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
      defaultCountryCode(),
      pluginSource(),
      timeout(120),
    ]),
  ],
  mapped: [
    ...contactOfItem(),
    mapper(
      {
        displayName: 'Campaign Variables',
        name: 'campaignVariables',
        description: 'Values for the variables of the campaign',
        word: 'variable',
        method: 'getCampaignVariables',
        dependsOn: ['campaignSlug.value'],
      },
      PARAMETERS,
    ),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      attachments(),
      copies('bcc', 'BCC', 'Email addresses that get a hidden copy, at most 50', COPIES),
      copies('cc', 'CC', 'Email addresses that get a copy, at most 50', COPIES),
      mailAddress({
        displayName: 'From',
        name: 'from',
        type: 'string',
        default: '',
        placeholder: 'e.g. Acme <hi@acme.example>',
        description: 'Sender of email',
      }),
      moreContacts(),
      mailAddresses(
        {
          displayName: 'Reply To',
          name: 'replyTo',
          type: 'string',
          default: '',
          placeholder: 'name@email.com',
          description: 'Email addresses for replies, at most 5',
        },
        { most: MOST_REPLIES },
      ),
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description:
          'Values for variables by their exact names, for campaigns whose variables cannot be read, and in addition to the ones above. A file in the header of a WhatsApp template: header_1:image (or video, document) with its public URL; no page of MSG91 confirms these kinds for campaigns, header_1 alone is sent as text.',
      }),
    ]),
  ],
  check: (parameters) => {
    const { to } = sendTo(parameters);
    if (to.length > MOST_CONTACTS) {
      throw new InvalidInput(
        'More Contacts',
        `make ${to.length} contacts with the item's own: at most 50 are allowed`,
      );
    }
    const { missing } = parameters.campaignVariables;
    const given = Object.keys(parameters.additionalFields.variables ?? {}).map(placeOf);
    return missingWarnings('campaign', missing, given);
  },
  before: async (parameters, preparation) => {
    await checkSizes(parameters.additionalFields.attachments ?? [], preparation);
    return {
      ...parameters,
      campaignVariables: await knownValues(
        parameters.campaignVariables,
        campaignSource(parameters.campaignSlug),
        preparation,
      ),
    };
  },
  batch: {
    most: MOST_IN_RUN,
    weight: (parameters) => {
      const { to, cc = [], bcc = [] } = sendTo(parameters);
      return to.length + cc.length + bcc.length;
    },
    together: ({ campaignSlug: slug, additionalFields, options }) => [
      slug,
      sharedOf(additionalFields),
      options,
    ],
    entry: (parameters) => ({ ...sendTo(parameters) }),
    request: (entries, { campaignSlug: slug, additionalFields, options }) => ({
      method: 'POST',
      path: `${CAMPAIGNS}/campaigns/${encodeURIComponent(slug)}/run`,
      query: { pluginsource: options.pluginSource },
      body: { data: { sendTo: entries, ...sharedOf(additionalFields) } },
    }),
    whole: (body, { to }, parameters) => {
      const acceptance = { accepted: true, acceptance: 'batch', request_id: requestIdOf(body) };
      if (parameters.simplify === false) return envelopeOf(body, acceptance);
      return { ...acceptance, slug: parameters.campaignSlug, to };
    },
  },
});
