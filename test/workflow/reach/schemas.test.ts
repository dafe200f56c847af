import type { INodeParameters } from 'n8n-workflow';
import { resources } from '../../../nodes/Reach/resources';
import { useSandbox } from '../sandbox';
import { expectShown } from '../shown';
import { operation } from './reach';
import { receive } from './received';

const sandbox = useSandbox();
const number = { msisdn: '50255501234' };
const vip = { tagName: 'vip' };
const address = 'https://example.com/offers';

const period = { startDate: '2025-07-01', endDate: '2025-07-31' };
const filters = { deliveryStatusEnable: true, includeRecipients: true };
const tooLong = 'x'.repeat(200);
const details = { firstName: 'Ana', lastName: 'Paz', email: 'a@b.c', customField1: '1' };

/** Parameters with which each operation gives as many fields as it can. */
const usual: Record<string, () => INodeParameters> = {
  'message.sendToContact': () => ({ ...number, message: tooLong }),
  'message.sendToTags': () => ({ tags: ['vip'], message: tooLong }),
  'message.getMany': () => {
    receive(sandbox(), { text: 'SI', at: Date.parse('2025-07-14T12:00:00Z') });
    return { ...period, filters };
  },
  'contact.create': () => ({ msisdn: '50255507777', additionalFields: details }),
  'contact.get': () => number,
  'contact.getMany': () => ({}),
  'contact.update': () => ({ ...number, updateFields: details }),
  'contact.delete': () => number,
  'contact.getTags': () => number,
  'contact.addTag': () => ({ ...number, tagName: 'a+b' }),
  'contact.removeTag': () => ({ ...number, ...vip }),
  'tag.get': () => vip,
  'tag.getMany': () => ({}),
  'tag.getContacts': () => vip,
  'tag.delete': () => vip,
  'shortlink.create': () => ({ longUrl: address, additionalFields: { alias: 'july', name: 'July' } }),
  'shortlink.get': () => ({ urlId: link() }),
  'shortlink.getMany': () => {
    link();
    return {};
  },
  'shortlink.deactivate': () => ({ urlId: link() }),
};

const link = () => sandbox().reach.shortlinks.add({ long_url: address, created_on: Date.now() })._id;

const all = Object.entries(resources).flatMap(([resource, { operations }]) =>
  Object.keys(operations).map((name): [string, string] => [resource, name]),
);

describe('Reach: the output that the editor shows beforehand', () => {
  it.each(all)('%s.%s is what comes', async (resource, name) => {
    const { output, error } = await operation(sandbox, resource, name)(usual[`${resource}.${name}`]?.());

    expect(error).toBeUndefined();
    expectShown('Reach', resource, name, output[0]);
  });
});
