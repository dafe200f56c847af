import type { IDataObject } from 'n8n-workflow';
import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { mapper, type MappedValues } from '../../../shared/fields/mapper';
import { batch } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { knownValues, missingWarnings } from '../../api/known';
import { smsTemplateSource } from '../../api/templates';
import { allMobileDigits, defaultCountryCode, mobiles } from '../../fields/mobile';
import { batchOptions, MOST_MESSAGES, USUAL_MESSAGES } from '../../fields/options';
import { realTimeResponse, sendDuplicatesOnce, sender, unicode } from '../../fields/sending';
import { smsTemplateId, templateWarnings } from '../../fields/template';
import { crqid, crqidWarnings, uuid } from '../../fields/tracking';
import { asFlowId, clientId, route, schtime, shortUrl, shortUrlExpiry } from './flowFields';

/** Fields of an item that are no variables when Auto-Map takes all of them. */
const PARAMETERS = [
  ...[
    'mobile',
    'mobiles',
    'templateId',
    'template_id',
    'flow_id',
    'templateVariables',
    'crqid',
    'CRQID',
    'uuid',
    'UUID',
  ],
  ...[
    'sender',
    'shortUrl',
    'short_url',
    'shortUrlExpiry',
    'short_url_expiry',
    'schtime',
    'unicode',
    'route',
    'clientId',
  ],
];

/** POST /flow (docs.msg91.com, "Send SMS"): one request id for all recipients, so each carries its own CRQID. */
export const sendFlow = batch({
  name: 'Send via Flow',
  action: 'Send SMS by template',
  description:
    "Send a template of MSG91 (Flow) with each recipient's own values, many recipients in one request. Success means that MSG91 accepted the request, not yet that it was delivered.",
  fields: [
    smsTemplateId(),
    simplify(),
    batchOptions(asFlowId(), defaultCountryCode(), realTimeResponse(), sendDuplicatesOnce()),
  ],
  mapped: [
    mobiles(),
    mapper(
      {
        displayName: 'Template Variables',
        name: 'templateVariables',
        description: 'Values for the variables of the template',
        word: 'variable',
        method: 'getSmsTemplateVariables',
        dependsOn: ['templateId.value'],
      },
      PARAMETERS,
    ),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      clientId(),
      crqid(),
      route(),
      schtime(),
      sender(),
      shortUrl(),
      shortUrlExpiry(),
      unicode(),
      uuid(),
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description:
          'Values for the ##name## marks of the template, by their exact names. For templates whose variables cannot be read, and in addition to the ones above.',
      }),
    ]),
  ],
  check: (parameters) => {
    allMobileDigits(parameters);
    const { crqid: reference, variables = {} } = parameters.additionalFields;
    return [
      ...templateWarnings(parameters.templateId),
      ...crqidWarnings(reference),
      ...missingWarnings('template', parameters.templateVariables.missing, Object.keys(variables)),
    ];
  },
  before: async (parameters, preparation) => ({
    ...parameters,
    templateVariables: await knownValues(
      parameters.templateVariables,
      smsTemplateSource(parameters.templateId),
      preparation,
    ),
  }),
  batch: {
    most: MOST_MESSAGES,
    usual: USUAL_MESSAGES,
    weight: ({ mobile }) => mobile.length,
    together: ({ templateId, additionalFields, options }) => [
      templateId,
      sharedOf(additionalFields),
      options,
    ],
    reference: ({ additionalFields }) => additionalFields.crqid,
    sameAs: (parameters) =>
      parameters.options.sendDuplicatesOnce
        ? [parameters.templateId, sharedOf(parameters.additionalFields), sortedRecipientOf(parameters)]
        : undefined,
    entry: (parameters, reference) => ({
      ...recipientOf(parameters),
      CRQID: reference,
      ...(parameters.additionalFields.uuid === undefined ? {} : { UUID: parameters.additionalFields.uuid }),
    }),
    request: (recipients, { templateId, additionalFields, options }) => ({
      method: 'POST',
      path: '/flow',
      body: {
        [options.sendAsFlowId ? 'flow_id' : 'template_id']: templateId,
        ...sharedOf(additionalFields),
        ...(options.realTimeResponse ? { realTimeResponse: '1' } : {}),
        recipients,
      },
    }),
    whole: (body, { mobiles: numbers, CRQID: reference }, parameters) => {
      const requestId = requestIdOf(body);
      const acceptance = { accepted: true, acceptance: 'batch', reference, request_id: requestId };
      if (parameters.simplify === false) return envelopeOf(body, acceptance);
      return { ...acceptance, mobiles: numbers, template_id: parameters.templateId };
    },
  },
});

interface Recipient {
  mobile: string[];
  templateVariables: MappedValues;
  additionalFields: { variables?: Record<string, string> };
  options: { defaultCountryCode?: string; sendDuplicatesOnce?: boolean };
}

/** Numbers and values of an item: what one text is made of. */
function recipientOf(parameters: Recipient): IDataObject {
  const numbers = allMobileDigits(parameters);
  const wanted = parameters.options.sendDuplicatesOnce ? [...new Set(numbers)] : numbers;
  return {
    ...parameters.templateVariables.values,
    ...parameters.additionalFields.variables,
    mobiles: wanted.join(','),
  };
}

/** The order of the numbers makes no other message of it. */
function sortedRecipientOf(parameters: Recipient): IDataObject {
  return { ...recipientOf(parameters), mobiles: [...new Set(allMobileDigits(parameters))].sort() };
}

interface Shared {
  sender?: string;
  route?: string;
  shortUrl?: boolean;
  shortUrlExpiry?: number;
  schtime?: number;
  unicode?: boolean;
  clientId?: string;
}

/** What a request says once for all its recipients, in MSG91's own words. */
function sharedOf(fields: Shared): IDataObject {
  const { schtime: time, shortUrl: shortens, shortUrlExpiry: expiry, unicode: isUnicode } = fields;
  return {
    ...(fields.sender === undefined ? {} : { sender: fields.sender }),
    ...(fields.route === undefined ? {} : { route: fields.route }),
    ...(shortens === undefined ? {} : { short_url: shortens ? '1' : '0' }),
    ...(expiry === undefined ? {} : { short_url_expiry: String(expiry) }),
    ...(isUnicode === undefined ? {} : { unicode: isUnicode ? 1 : 0 }),
    ...(time === undefined ? {} : { schtime: String(time) }),
    ...(fields.clientId === undefined ? {} : { clientId: fields.clientId }),
  };
}
