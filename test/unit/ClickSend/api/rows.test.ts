import { idOf, pricedRows, sentRows } from '../../../../nodes/ClickSend/api/rows';
import { match } from '../../../../nodes/shared/operation/match';

const envelope = (row: object, list = 'messages') => ({
  http_code: 200,
  response_code: 'SUCCESS',
  data: {
    total_price: 1,
    total_count: 5,
    queued_count: 4,
    blocked_count: 1,
    [list]: [row, {}],
    _currency: {},
  },
});

describe('the row of a send', () => {
  const reading = sentRows('messages', ['message_id', 'to']);

  it('becomes a tidy item with the reference of its own, or else that of the message', () => {
    const row = { message_id: 'A', to: '1', custom_string: 'own', carrier: 'X' };

    expect(reading.tidy(row, {}, 'sent')).toEqual({
      accepted: true,
      reference: 'own',
      message_id: 'A',
      to: '1',
    });
    expect(reading.tidy({ custom_string: '' }, {}, 'sent')).toEqual({ accepted: true, reference: 'sent' });
  });

  it.each([
    ['accepted', { status: 'SUCCESS', message_price: '0.0792' }, [0.0792, 1, 1, 0]],
    ['blocked', { status: 'COUNTRY_NOT_ENABLED', message_price: '0.0000' }, [0, 1, 0, 1]],
    ['without a price', { status: 'INVALID_RECIPIENT' }, [null, 1, 0, 0]],
  ])('stands alone in the answer when it is %s', (_name, row, expected) => {
    const { data, accepted, reference } = reading.envelope(envelope(row), row, 'sent');
    const { total_price, total_count, queued_count, blocked_count, messages } = Object(data);

    expect([total_price, total_count, queued_count, blocked_count]).toEqual(expected);
    expect([accepted, reference, messages]).toEqual([true, 'sent', [row]]);
  });

  it('has the cost of itself where a price call gives one of all', () => {
    const row = { post_price: '1.8700' };
    const data = { total_price: 3.37, total_cost: 3.37, recipients: [row, { post_price: '1.5000' }] };

    expect(Object(pricedRows('recipients', []).envelope({ data }, row, 'x').data)).toEqual({
      total_price: 1.87,
      total_cost: 1.87,
      recipients: [row],
    });
  });

  it('adds no counts that ClickSend did not give', () => {
    const data = { recipients: [{}] };

    expect(Object(sentRows('recipients', []).envelope({ data }, {}, 'x').data)).toEqual({ recipients: [{}] });
  });
});

describe('the row of a price', () => {
  const reading = pricedRows('recipients', ['post_price']);

  it('says that nothing was sent, and of a refusal that there is no price', () => {
    expect(reading.tidy({ post_price: '1.1', message_id: 'A' }, {}, 'x')).toEqual({
      sent: false,
      post_price: '1.1',
    });
    expect(reading.refusal({ status: 'INVALID_RECIPIENT' })?.message).toContain('gives no price');
    expect(reading.refusal({ status: 'SUCCESS' })).toBeUndefined();
  });
});

describe('rows of post', () => {
  const { key } = sentRows('recipients', []);
  const address = (name: string, code: string | number) => ({
    address_name: name,
    address_line_1: '1 Sample St',
    address_city: 'Perth',
    address_postal_code: code,
  });

  it('find their addresses without a reference, in any order and any writing', () => {
    const entries = [address('Ada', '06000'), address('Bob', '06000'), address('Ada', '6001')];
    const rows = [address('BOB', 6000), address('ADA', 6001), address('ADA', 6000)];

    expect(match(entries.map(key), rows.map(key))).toEqual([2, 0, 1]);
  });
});

describe('the id of an item', () => {
  it.each([
    [{ message_id: 'A' }, 'A'],
    [{ contact_id: 1, list_id: 2 }, 1],
    [{ data: { list_id: 2 } }, 2],
    [{ data: { messages: [{ message_id: 'B', list_id: 9 }] } }, 'B'],
    [{ data: { recipients: [{ message_id: 'C' }] } }, 'C'],
    [{ count: 3 }, undefined],
    [{ sent: false, data: { messages: [{ message_id: 'B' }] } }, undefined],
  ])('of %j is %p', (item, expected) => expect(idOf(item)).toBe(expected));
});
