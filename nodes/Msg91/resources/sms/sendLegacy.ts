import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { forAll, InvalidInput } from '../../../shared/fields/field';
import { withCountryCode } from '../../../shared/fields/internationalNumber';
import { batch } from '../../../shared/operation/operation';
import { countSegments } from '../../../shared/text/segments';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { indianTimeOf } from '../../api/times';
import { defaultCountryCode } from '../../fields/mobile';
import { batchOptions, MOST_MESSAGES, USUAL_MESSAGES } from '../../fields/options';
import { sendDuplicatesOnce, unicode } from '../../fields/sending';
import {
  campaign,
  country,
  dltTemplateId,
  flash,
  message,
  route,
  scheduledAt,
  sender,
  to,
} from './legacyFields';

/**
 * POST /api/v2/sendsms (MSG91's API documentation, "Send SMS v2"): free text, one entry of `sms` for each item. One
 * request id for all of them, and no reference of the user's own.
 */
export const sendLegacy = batch({
  name: 'Send (Legacy)',
  action: 'Send SMS as free text (legacy)',
  description:
    'Send free text by the old API, for countries without templates and for texts that match a DLT template. Success means that MSG91 accepted the request, not yet that it was delivered.',
  fields: [simplify(), batchOptions(defaultCountryCode(), sendDuplicatesOnce())],
  mapped: [
    to(),
    message(),
    forAll(sender()),
    forAll(route()),
    forAll(country()),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      campaign(),
      dltTemplateId(),
      flash(),
      scheduledAt(),
      unicode(),
    ]),
  ],
  check: (parameters) => {
    numbersOf(parameters);
    return warningsOf(parameters);
  },
  batch: {
    most: MOST_MESSAGES,
    usual: USUAL_MESSAGES,
    weight: (parameters) => parameters.to.length,
    together: (parameters) => [sharedOf(parameters), parameters.options],
    sameAs: (parameters) =>
      parameters.options.sendDuplicatesOnce
        ? [sharedOf(parameters), parameters.message, numbersOf(parameters).sort()]
        : undefined,
    entry: (parameters) => ({ message: parameters.message, to: numbersOf(parameters) }),
    request: (sms, parameters) => ({
      method: 'POST',
      path: '/api/v2/sendsms',
      body: { ...sharedOf(parameters), sms },
    }),
    whole: (body, entry, parameters) => {
      const acceptance = { accepted: true, acceptance: 'batch', request_id: requestIdOf(body) };
      if (parameters.simplify === false) return { data: {}, ...envelopeOf(body, acceptance) };
      return { ...acceptance, to: entry.to, sender: parameters.sender };
    },
  },
});

interface Legacy {
  to: string[];
  message: string;
  sender: string;
  route: string;
  country: string;
  additionalFields: {
    campaign?: string;
    dltTeId?: string;
    flash?: boolean;
    schtime?: number;
    unicode?: boolean;
  };
  options: { defaultCountryCode?: string; sendDuplicatesOnce?: boolean };
}

/**
 * A country that is not 0 is also the code of numbers that come without one.
 * @throws {InvalidInput} for a local number without a code, and for a number of another country
 */
function numbersOf({ to: numbers, country: code, options }: Legacy): string[] {
  const usual = code === '0' ? options.defaultCountryCode : code;
  const found = numbers.map((number) => withCountryCode(number, usual, 'To'));
  const stranger = code === '0' ? undefined : found.find((number) => !number.startsWith(code));
  if (stranger !== undefined) {
    throw new InvalidInput(
      'To',
      `has a number that does not begin with the Country ${code}, which MSG91 may put in front of it: '+${stranger}'. Set Country to 0`,
    );
  }
  return options.sendDuplicatesOnce ? [...new Set(found)] : found;
}

function sharedOf({ sender: from, route: way, country: code, additionalFields }: Legacy): IDataObject {
  const { campaign: name, dltTeId, flash: flashes, schtime, unicode: isUnicode } = additionalFields;
  return {
    sender: from,
    route: way,
    country: code,
    ...(isUnicode === undefined ? {} : { unicode: isUnicode ? 1 : 0 }),
    ...(flashes === undefined ? {} : { flash: flashes ? 1 : 0 }),
    ...(name === undefined ? {} : { campaign: name }),
    ...(schtime === undefined ? {} : { scheduledatetime: indianTimeOf(schtime) }),
    ...(dltTeId === undefined ? {} : { DLT_TE_ID: dltTeId }),
  };
}

function warningsOf({
  message: text,
  sender: from,
  route: way,
  country: code,
  additionalFields,
}: Legacy): string[] {
  const { unicode: isUnicode, campaign: name = '' } = additionalFields;
  const { unicodeCharacters } = countSegments(text);
  const isIndian = code === '91' && way === '4';
  return [
    ...(unicodeCharacters.length > 0 && !isUnicode
      ? [
          "The text has characters outside the SMS alphabet: turn on 'Unicode', or they may arrive as question marks",
        ]
      : []),
    ...(isIndian && !/^[A-Za-z]{6}$/.test(from)
      ? ['A transactional sender ID has 6 letters in India: MSG91 may refuse this one']
      : []),
    ...(name.length > 32 ? ['The campaign name has more than 32 characters: MSG91 may refuse it'] : []),
  ];
}
