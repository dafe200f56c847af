import { collection, pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { InvalidInput, leading } from '../../../shared/fields/field';
import { mapper, type MappedValues } from '../../../shared/fields/mapper';
import { text } from '../../../shared/fields/values';
import { batch } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { knownValues, missingWarnings } from '../../api/known';
import { componentsOf, problemOf } from '../../api/whatsAppComponents';
import { fieldNameOf, whatsAppTemplateSource } from '../../api/whatsAppTemplates';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';
import { batchOptions, MOST_MESSAGES, USUAL_MESSAGES } from '../../fields/options';
import { crqid, crqidWarnings } from '../../fields/tracking';
import { integratedNumber, templateLanguage, whatsAppTemplateName } from '../../fields/whatsApp';

/** Fields of an item that are no variables when Auto-Map takes all of them and the template can't be read. */
const PARAMETERS = ['mobile', 'to', 'integratedNumber', 'crqid', 'CRQID', 'headerFileName', 'variables'];

const namespace = () =>
  text({
    displayName: 'Namespace',
    name: 'namespace',
    type: 'string',
    default: '',
    description: "Namespace of the template, as 'WhatsApp: Get Templates' gives it. MSG91 recommends it.",
  });

const headerFileName = () =>
  text({
    displayName: 'Header File Name',
    name: 'headerFileName',
    type: 'string',
    default: '',
    placeholder: 'e.g. invoice.pdf',
    description: 'Name that is shown for a document in the header',
  });

/** POST /whatsapp/whatsapp-outbound-message/bulk/ (MSG91's WhatsApp SDK): many recipients, one request id. */
export const sendTemplate = batch({
  name: 'Send Template',
  action: 'Send WhatsApp template',
  description:
    "Send an approved WhatsApp template with each recipient's own values, many recipients in one request. Success means that MSG91 accepted the request, not yet that it was delivered.",
  fields: [
    leading(integratedNumber()),
    whatsAppTemplateName(),
    templateLanguage(),
    simplify(),
    batchOptions(defaultCountryCode(), namespace()),
  ],
  mapped: [
    mobile('to'),
    mapper(
      {
        displayName: 'Template Variables',
        name: 'whatsAppVariables',
        description: 'Values for the variables of the template; media are given by their public URL',
        word: 'variable',
        method: 'getWhatsAppTemplateVariables',
        dependsOn: ['integratedNumber.value', 'whatsAppTemplate.value', 'templateLanguage.value'],
      },
      PARAMETERS,
    ),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      crqid(),
      headerFileName(),
      pairs({
        displayName: 'Variables',
        name: 'variables',
        pairName: 'Variable',
        placeholder: 'Add Variable',
        description:
          'Values by their place: header_1, body_1, body_2, button_1. A kind may follow behind a colon: header_1:image (or video, document) with a public URL, button_1:url (or quick_reply, copy_code). The name of a variable goes third: body_1:text:first_name; no page of MSG91 confirms it, so leave it out if MSG91 refuses it.',
      }),
    ]),
  ],
  check: (parameters) => {
    mobileDigits(parameters);
    refuseBadNames(parameters);
    const { missing } = parameters.whatsAppVariables;
    const given = Object.keys(parameters.additionalFields.variables ?? {}).map(placeOf);
    return [
      ...crqidWarnings(parameters.additionalFields.crqid),
      ...missingWarnings('template', missing.map(placeOf), given),
    ];
  },
  before: async (parameters, preparation) => {
    const { integratedNumber: number, whatsAppTemplate: name, templateLanguage: language } = parameters;
    const source = whatsAppTemplateSource({ number, name, language });
    const values = await knownValues(parameters.whatsAppVariables, source, preparation, fieldNameOf);
    return { ...parameters, whatsAppVariables: withPlaces(values) };
  },
  batch: {
    most: MOST_MESSAGES,
    usual: USUAL_MESSAGES,
    together: (parameters) => [
      parameters.integratedNumber,
      parameters.whatsAppTemplate,
      parameters.templateLanguage,
      parameters.options,
    ],
    reference: ({ additionalFields }) => additionalFields.crqid,
    entry: (parameters, reference) => {
      const { variables, headerFileName: fileName } = parameters.additionalFields;
      const values = { ...parameters.whatsAppVariables.values, ...variables };
      return { to: [mobileDigits(parameters)], components: componentsOf(values, fileName), CRQID: reference };
    },
    request: (recipients, parameters) => ({
      method: 'POST',
      path: '/whatsapp/whatsapp-outbound-message/bulk/',
      body: {
        integrated_number: parameters.integratedNumber,
        content_type: 'template',
        payload: {
          messaging_product: 'whatsapp',
          type: 'template',
          template: {
            name: parameters.whatsAppTemplate,
            language: { code: parameters.templateLanguage, policy: 'deterministic' },
            ...(parameters.options.namespace === undefined
              ? {}
              : { namespace: parameters.options.namespace }),
            to_and_components: recipients,
          },
        },
      },
    }),
    whole: (body, { to, CRQID: reference }, parameters) => {
      const acceptance = { accepted: true, acceptance: 'batch', reference, request_id: requestIdOf(body) };
      if (parameters.simplify === false) return envelopeOf(body, acceptance);
      return { ...acceptance, to, template: parameters.whatsAppTemplate };
    },
  },
});

function placeOf(name: string): string {
  return name.split(':')[0] ?? name;
}

/** Where a template can't be read, an item's other fields are no variables of it. */
function withPlaces(mapped: MappedValues): MappedValues {
  if (!mapped.automatic) return mapped;
  const places = Object.entries(mapped.values).filter(([name]) => problemOf(name) === undefined);
  return { ...mapped, values: Object.fromEntries(places) };
}

function refuseBadNames({
  whatsAppVariables: { automatic, values },
  additionalFields: { variables = {} },
}: {
  whatsAppVariables: MappedValues;
  additionalFields: { variables?: Record<string, string> };
}): void {
  const names = [...(automatic ? [] : Object.keys(values)), ...Object.keys(variables)];
  const problem = names.map(problemOf).find(Boolean);
  if (problem !== undefined) throw new InvalidInput('Variables', problem);
}
