import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToContact');
const hello = { msisdn: '={{ $json.phone }}', message: 'Hola' };

describe('Reach: send message to contact', () => {
  it('sends each item in a request of its own', async () => {
    const { output, error } = await send({ ...hello, additionalFields: { id: '={{ $json.id }}' } }, [
      { phone: '50255501234', id: 'a-1' },
      { phone: '+502 5550-1235', id: 'a-2' },
    ]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['POST', '/messages/send_to_contact', '', '{"msisdn":"50255501234","message":"Hola","id":"a-1"}'],
      ['POST', '/messages/send_to_contact', '', '{"msisdn":"50255501235","message":"Hola","id":"a-2"}'],
    ]);
    expect(
      output[0].map(({ json, pairedItem }) => [json.accepted, json.reference, json.msisdn, pairedItem]),
    ).toEqual([
      [true, 'a-1', '50255501234', { item: 0 }],
      [true, 'a-2', '50255501235', { item: 1 }],
    ]);
    expect(jsonOf(output[0])[0]).toMatchObject({
      message_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      status: 'READY',
    });
  });
});
