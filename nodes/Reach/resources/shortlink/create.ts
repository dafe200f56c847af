import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { choice, text } from '../../../shared/fields/values';
import { trimmed } from '../../fields/trimmed';
import { call } from '../../../shared/operation/operation';
import { FAULT, interpretLookUp, isLookUp } from '../../api/alias';
import { pauseAfter } from '../../api/pace';
import { LIST, shortlinkOf, tidyShortlink } from '../../api/shortlinks';
import { callOptions } from '../../fields/options';

const longUrl = () =>
  trimmed({
    displayName: 'Long URL',
    name: 'longUrl',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. https://example.com/offers?month=7',
    description: 'Address that the short link leads to',
  });

const alias = () =>
  text(
    {
      displayName: 'Alias',
      name: 'alias',
      type: 'string',
      default: '',
      placeholder: 'e.g. july',
      description:
        'Last part of the short link, at most 30 characters without spaces; an alias is used only once',
    },
    { most: 30 },
  );

const linkName = () =>
  trimmed(
    {
      displayName: 'Name',
      name: 'name',
      type: 'string',
      default: '',
      description: 'Name of the link in the platform, at most 50 characters',
    },
    { most: 50 },
  );

const status = () =>
  choice(
    {
      displayName: 'Status',
      name: 'status',
      type: 'options',
      options: [
        { name: 'Active', value: 'ACTIVE' },
        { name: 'Inactive', value: 'INACTIVE', description: 'It cannot be activated later' },
      ],
      default: 'ACTIVE',
      description: 'Whether the link works',
    },
    ['ACTIVE', 'INACTIVE'] as const,
  );

/** POST short_link (contract 4.5): ten a minute by default, which is waited for. */
export const create = call({
  name: 'Create',
  action: 'Create short link',
  description: 'Create a short link whose visits are counted; more than ten in a minute are waited for',
  fields: [
    longUrl(),
    simplify(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      alias(),
      linkName(),
      status(),
    ]),
    callOptions(),
  ],
  check: ({ longUrl: address, additionalFields }) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
      throw new InvalidInput('Long URL', `is not an address: '${address}'`);
    if (/\s/.test(additionalFields.alias ?? '')) throw new InvalidInput('Alias', 'must have no spaces');
    return [];
  },
  request: ({ longUrl: address, additionalFields }) => ({
    method: 'POST',
    path: '/short_link',
    body: {
      long_url: address,
      status: additionalFields.status ?? 'ACTIVE',
      ...(additionalFields.name === undefined ? {} : { name: additionalFields.name }),
      ...(additionalFields.alias === undefined ? {} : { alias: additionalFields.alias }),
    },
    rateLimitPause: pauseAfter,
    otherwise: (answer) => (answer.status === FAULT && additionalFields.alias ? LIST : undefined),
  }),
  interpret: (verdict, answer, { longUrl: address, additionalFields: { alias: wanted } }) =>
    isLookUp(answer) && wanted !== undefined
      ? interpretLookUp(verdict, { longUrl: address, alias: wanted })
      : verdict,
  rows: (body, { longUrl: address }) => [tidyShortlink({ long_url: address, ...shortlinkOf(body) })],
});
