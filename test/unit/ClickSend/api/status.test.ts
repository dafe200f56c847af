import {
  endsSending,
  isKnownRefusal,
  priceRefusalOf,
  refusalOf,
} from '../../../../nodes/ClickSend/api/status';
import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';

const NEW = 'A_STATUS_NOBODY_KNOWS_YET';
const documented = Object.values(rowStatusNumbers).filter((status) => status !== NEW);

describe('the status of a row', () => {
  it('is the only one that is accepted', () => {
    expect(refusalOf({ status: 'SUCCESS' })).toBeUndefined();
    expect(priceRefusalOf({ status: 'SUCCESS' })).toBeUndefined();
  });

  it.each([...documented, NEW])('is told with what to do: %s', (status) => {
    const { message = '', details } = refusalOf({ status }) ?? {};

    expect(message).toMatch(
      new RegExp(`^ClickSend did not accept the message \\(${status}\\)\\. [A-Z].{10,}\\.$`),
    );
    expect(details).toEqual({ code: status });
    expect(message.includes("See ClickSend's list of status codes.")).toBe(status === NEW);
    expect(isKnownRefusal(status)).toBe(status !== NEW);
    expect(priceRefusalOf({ status })?.message).toContain('gives no price for this message');
  });

  it.each([[{ status: 'success' }], [{ status: 'constructor' }], [{ status: 0 }]])(
    'is a refusal when it is not exactly SUCCESS: %j',
    (row) => expect(refusalOf(row)?.message).toContain('did not accept the message'),
  );

  it.each([[{}], [{ status: null }], [{ status: '' }]])('leaves in doubt what became of %j', (row) =>
    expect(() => refusalOf(row)).toThrow('it has no status'),
  );

  it('ends the sending for a dead account only', () => {
    expect(documented.filter(endsSending)).toEqual([
      'MISSING_CREDENTIALS',
      'INVALID_CREDENTIALS',
      'ACCOUNT_NOT_ACTIVATED',
      'INSUFFICIENT_CREDIT',
    ]);
    const ending = documented.filter((status) => refusalOf({ status })?.endsRun);
    expect(ending).toEqual(documented.filter(endsSending));
  });

  it('is a repetition when the same went there moments ago', () => {
    const repeated = documented.filter((status) => refusalOf({ status })?.reason === 'duplicate');

    expect(repeated).toEqual(['THROTTLED']);
  });
});
