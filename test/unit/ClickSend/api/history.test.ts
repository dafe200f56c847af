import { historyRequest, isWanted } from '../../../../nodes/ClickSend/api/history';

const page = { number: 2, offset: 20, size: 20 };
const query = (filters: Parameters<typeof historyRequest>[2]) =>
  historyRequest('/sms/history', page, filters).query;

describe('the request of a history', () => {
  it('asks for a page as it is', () => {
    expect(query({})).toEqual({ page: 2, limit: 20 });
  });

  it('lets one field be searched, the rarest, and reads large pages for the others', () => {
    expect(query({ status: 'Sent', to: '+61411111111', customString: 'x' })).toEqual({
      q: 'to:+61411111111',
      page: 2,
      limit: 100,
    });
    expect(query({ messageId: 'A-1', from: 'DemoCo' })).toMatchObject({ q: 'message_id:A-1' });
    expect(query({ subaccountId: 7 })).toMatchObject({ q: 'subaccount_id:7' });
  });

  it('writes a number with its plus sign, and a short or local one without', () => {
    const searched = (to: string) => query({ to })?.q;

    expect(['61411111111', '+61411111111', '0411111111', '12345'].map(searched)).toEqual([
      'to:+61411111111',
      'to:+61411111111',
      'to:0411111111',
      'to:12345',
    ]);
    expect(query({ from: '61411111111' })?.q).toBe('from:+61411111111');
    expect(query({ status: '61411111111' })?.q).toBe('status:61411111111');
  });

  it('searches no value that holds a mark of the search', () => {
    expect(query({ messageId: 'a:b', status: 'Sent' })).toMatchObject({ q: 'status:Sent' });
    expect(query({ messageId: 'a,b' })?.q).toBeUndefined();
  });

  it('gives times to ClickSend', () => {
    expect(query({ dateFrom: 1, dateTo: 2 })).toEqual({ date_from: 1, date_to: 2, page: 2, limit: 20 });
  });
});

describe('a row of a history', () => {
  const row = {
    to: '+61411111111',
    from: 'DemoCo',
    status: 'Sent',
    direction: 'out',
    custom_string: 'Ref-1',
  };

  it.each([
    [{}, true],
    [{ to: '61411111111', from: 'democo', status: 'sent' }, true],
    [{ customString: 'ref-1', direction: 'out' as const }, true],
    [{ to: '+61411111112' }, false],
    [{ direction: 'in' as const }, false],
    [{ messageId: 'A-1' }, false],
  ])('fits %j: %p', (filters, expected) => {
    expect(isWanted(row, filters)).toBe(expected);
  });

  it('fits numbers written as text', () => {
    expect(isWanted({ subaccount_id: '7' }, { subaccountId: 7 })).toBe(true);
  });
});
