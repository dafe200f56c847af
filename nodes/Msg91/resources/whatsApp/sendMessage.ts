import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { flag, text } from '../../../shared/fields/values';
import type { Request } from '../../../shared/http/request';
import { call } from '../../../shared/operation/operation';
import { envelopeOf, requestIdOf } from '../../api/acceptance';
import { defaultCountryCode, mobile, mobileDigits } from '../../fields/mobile';
import { callOptions } from '../../fields/options';
import { crqid, crqidWarnings } from '../../fields/tracking';
import { integratedNumber } from '../../fields/whatsApp';
import { body as messageText, contacts, contentType, latitude, link, longitude } from './contents';
import { choices, interactive, interactiveText, interactiveType, listButton } from './interactiveFields';
import { contentOf } from './message';

const PATH = '/whatsapp/whatsapp-outbound-message/';

const extra = <const N extends string>(name: N, displayName: string, description: string) =>
  text({ displayName, name, type: 'string', default: '', description });

const nestInteractive = () =>
  flag({
    displayName: 'Nest Interactive',
    name: 'nestInteractive',
    type: 'boolean',
    default: false,
    description:
      "Whether an interactive message is put into 'payload'. Sources disagree on its place: try it if MSG91 refuses the message.",
  });

const argumentsInQuery = () =>
  flag({
    displayName: 'Arguments in Query',
    name: 'argumentsInQuery',
    type: 'boolean',
    default: false,
    description:
      "Whether a text goes in the address, as one of MSG91's pages describes it, instead of in the body. Try it if MSG91 refuses the message.",
  });

/** POST /whatsapp/whatsapp-outbound-message/ (MSG91's code samples): within 24 hours of the recipient's last message. */
export const sendMessage = call({
  name: 'Send Message',
  action: 'Send WhatsApp message',
  description:
    'Send text, media, a location, contacts or buttons to somebody who wrote within the last 24 hours. Success means that MSG91 accepted the message, not yet that it was delivered. Text is confirmed by MSG91; the other kinds follow apps that send them.',
  fields: [
    integratedNumber(),
    mobile('recipient_number'),
    contentType(),
    messageText(),
    link(),
    latitude(),
    longitude(),
    contacts(),
    interactiveType(),
    interactiveText(),
    choices(),
    listButton(),
    interactive(),
    simplify(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      extra('address', 'Address', 'Address of a location'),
      extra('caption', 'Caption', 'Text below an image, video or document'),
      crqid(),
      extra('fileName', 'File Name', 'Name that is shown for a document'),
      extra('footer', 'Footer', 'Small text below an interactive message, at most 60 characters'),
      extra('header', 'Header', 'Text above an interactive message, at most 60 characters'),
      extra('placeName', 'Place Name', 'Name of a location'),
    ]),
    callOptions(argumentsInQuery(), defaultCountryCode(), nestInteractive()),
  ],
  check: (parameters) => {
    mobileDigits(parameters);
    contentOf(parameters);
    return crqidWarnings(parameters.additionalFields.crqid);
  },
  reference: ({ additionalFields }) => additionalFields.crqid,
  request: (parameters, { reference }) => {
    const addressed = {
      integrated_number: parameters.integratedNumber,
      recipient_number: mobileDigits(parameters),
    };
    const content = contentOf(parameters);
    const isText = content.content_type === 'text';
    return parameters.options.argumentsInQuery && isText
      ? inQuery({ ...addressed, ...content, CRQID: reference })
      : { method: 'POST', path: PATH, body: { ...addressed, ...content, CRQID: reference } };
  },
  rows: (body, parameters, { reference }) => [
    {
      accepted: true,
      reference,
      request_id: requestIdOf(body),
      recipient_number: mobileDigits(parameters),
      content_type: parameters.contentType ?? 'text',
    },
  ],
  raw: (body, _parameters, { reference }) => [
    envelopeOf(body, { accepted: true, reference, request_id: requestIdOf(body) }),
  ],
});

function inQuery(values: IDataObject): Request {
  const query = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return { method: 'POST', path: PATH, query, body: {} };
}
