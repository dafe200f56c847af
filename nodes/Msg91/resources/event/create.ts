import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { pairs } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, type Field } from '../../../shared/fields/field';
import { choice, moment, text } from '../../../shared/fields/values';
import { asObject } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { envelopeOf } from '../../api/acceptance';
import { isoOf } from '../../api/times';
import { callOptions } from '../../fields/options';
import { apiPath, pathOf, phonebookId, SEGMENTO } from '../../fields/segmento';

const PATH = `${SEGMENTO}/phonebooks/{phonebookId}/events`;
const OTHER_PATHS = [`${SEGMENTO}/userEvents/{phonebookId}`, `${SEGMENTO}/event/{phonebookId}`];

const identifier = () =>
  text({
    displayName: 'Identifier',
    name: 'identifier',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. asha@example.com',
    description: 'Email address of the user, or mobile number with country code. It is sent as typed.',
  });

const input = () =>
  choice(
    {
      displayName: 'Events Input',
      name: 'eventsInput',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Fields', value: 'fields', description: 'One event after the other' },
        { name: 'JSON', value: 'json', description: 'A list of events' },
      ],
      default: 'fields',
      description: 'How the events are given',
    },
    ['fields', 'json'] as const,
  );

const eventFields = () =>
  [
    text({
      displayName: 'Name',
      name: 'name',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. purchase',
      description: 'Name of the event',
    }),
    moment({
      displayName: 'Timestamp',
      name: 'timestamp',
      type: 'dateTime',
      default: '',
      description: 'When it happened. Left empty, MSG91 takes the present.',
    }),
    pairs({
      displayName: 'Properties',
      name: 'properties',
      pairName: 'Property',
      placeholder: 'Add Property',
      description: 'What else is known of the event',
    }),
  ] as const;

const events = () =>
  entries(
    {
      displayName: 'Events',
      name: 'events',
      entryName: 'Event',
      description: 'What the user did',
      displayOptions: { show: { eventsInput: ['fields'] } },
    },
    eventFields(),
  );

type Events = ReturnType<ReturnType<typeof events>['read']>;

/** The same list as JSON. */
const eventsJson = (): Field<'eventsJson', Events> => {
  const property: INodeProperties & { name: 'eventsJson' } = {
    displayName: 'Events (JSON)',
    name: 'eventsJson',
    type: 'json',
    default: '[\n  { "name": "purchase", "properties": { "sku": "A-1" } }\n]',
    displayOptions: { show: { eventsInput: ['json'] } },
    description:
      'A list of events, each with a name, and if wanted properties (an object) and a timestamp (ISO 8601 or Unix seconds)',
  };
  const list = entries({ displayName: 'Events (JSON)', name: 'events', entryName: 'Event' }, eventFields());
  return { name: 'eventsJson', property, vendorName: 'events', read: list.read };
};

/** The dashboard of MSG91 names Segmento's events; the path for keys is on no public page. */
export const create = call({
  name: 'Create',
  action: 'Create user events',
  description:
    "Record one or many events of a user in MSG91's Segmento. No public page confirms the path of this call: if MSG91 does not know it, set another one in the option API Path.",
  fields: [
    phonebookId(),
    identifier(),
    input(),
    events(),
    eventsJson(),
    simplify(),
    callOptions(apiPath(PATH, OTHER_PATHS)),
  ],
  check: (parameters) => {
    if (listOf(parameters).length === 0)
      throw new InvalidInput('Events', 'is empty: give at least one event');
    return [];
  },
  request: (parameters) => ({
    method: 'POST',
    path: pathOf(parameters.options.apiPath ?? PATH, { phonebookId: parameters.phonebookId }),
    body: { identifier: parameters.identifier, events: listOf(parameters).map(eventOf) },
  }),
  rows: (body, parameters) => {
    const { status, message } = asObject(body) ?? {};
    const { identifier: user, phonebookId: phonebook } = parameters;
    return [
      {
        accepted: true,
        identifier: user,
        phonebookId: phonebook,
        events: listOf(parameters).length,
        status,
        message,
      },
    ];
  },
  raw: (body) => [envelopeOf(body, { accepted: true })],
});

function listOf({ events: typed, eventsJson: json }: { events?: Events; eventsJson?: Events }): Events {
  return typed ?? json ?? [];
}

function eventOf({ name, timestamp, properties }: Events[number]): IDataObject {
  return {
    name,
    ...(timestamp === undefined ? {} : { timestamp: isoOf(timestamp) }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}
