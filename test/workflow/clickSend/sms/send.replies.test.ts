import '../../noPauses';
import type { IDataObject } from 'n8n-workflow';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, regular } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const hello = {
  to: '={{ $json.to }}',
  body: '={{ $json.body }}',
  additionalFields: { customString: '={{ $json.ref }}' },
};
const items = [
  { to: '0411 111 111', body: 'Hello', ref: 'a' },
  { to: '+61422222222', body: 'Hello', ref: 'b' },
];
const row = (to: string, id: string, more: IDataObject = {}) => ({
  ...{ to, body: 'Hello', message_id: id, status: 'SUCCESS' },
  ...more,
});

/** What becomes of both items when ClickSend answers with this. */
async function answered(data: unknown, more: IDataObject = {}) {
  const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Queued.', data, ...more };
  sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
  const { output } = await send(hello, items, regular);
  return jsonOf(output[0]).map((json, index) =>
    json.accepted ? json.message_id : Object(detailsOf(output[0])[index]).outcome,
  );
}

const both = [
  row('+61411111111', 'A', { custom_string: 'a' }),
  row('+61422222222', 'B', { custom_string: 'b' }),
];

describe('ClickSend: send SMS, and an answer in another form', () => {
  it.each<[string, unknown, unknown[]]>([
    ['rows in the other order', [...both].reverse(), ['A', 'B']],
    ['rows without references', both.map((each) => ({ ...each, custom_string: '' })), ['A', 'B']],
    [
      'rows without references, in the other order',
      [...both].reverse().map((each) => ({ ...each, custom_string: null })),
      ['A', 'B'],
    ],
    ['rows with the numbers as numbers', both.map((each) => ({ ...each, to: Number(each.to) })), ['A', 'B']],
    ['a row of somebody else', [row('+61499999999', 'X', { custom_string: 'x' }), ...both], ['A', 'B']],
    ['a row without status', [both[0], { ...both[1], status: null }], ['A', 'unknown']],
    ['a row that is none', [both[0], null], ['A', 'unknown']],
    ['a row too few', [both[1]], ['unknown', 'B']],
    ['no rows', [], ['unknown', 'unknown']],
    ['an object in the place of rows', { 0: both[0] }, ['unknown', 'unknown']],
  ])('with %s', async (_name, messages, expected) => {
    expect(await answered({ total_count: 2, messages })).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['no data', null],
    ['data that is a list', []],
    ['data that is a text', '{}'],
    ['data that is a number', 1],
  ])('with %s nobody knows what became of the messages', async (_name, data) => {
    expect(await answered(data)).toEqual(['unknown', 'unknown']);
  });

  it.each<[string, IDataObject, string]>([
    ['a code as text', { http_code: '200' }, 'A'],
    ['no codes at all', { http_code: null, response_code: null }, 'A'],
    ['a refusal as text', { http_code: '400', response_code: 'BAD_REQUEST' }, 'rejected'],
    ['a refusal by its number', { response_code: 400 }, 'rejected'],
    ['a fault inside', { http_code: 503, response_code: 'INTERNAL_ERROR' }, 'unknown'],
  ])('with %s', async (_name, more, expected) => {
    expect((await answered({ messages: both }, more))[0]).toBe(expected);
  });

  it('passes prices and times on as they come, and leaves out what is not there', async () => {
    const odd = { ...both[0], message_price: 0.0792, schedule: '', message_parts: '1' };
    const body = {
      http_code: 200,
      response_code: 'SUCCESS',
      data: { total_price: '0.0792', messages: [odd] },
    };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
    const { output } = await send(hello, [items[0] ?? {}]);

    expect(jsonOf(output[0])).toEqual([
      {
        accepted: true,
        reference: 'a',
        message_id: 'A',
        status: 'SUCCESS',
        to: '+61411111111',
        body: 'Hello',
        schedule: '',
        message_parts: '1',
        message_price: 0.0792,
      },
    ]);
  });
});
