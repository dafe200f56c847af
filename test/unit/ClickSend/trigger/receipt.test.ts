import { isFinal } from '../../../../nodes/ClickSend/trigger/receipt';

describe('whether a status is final', () => {
  it.each([
    [200, 'Delivered', false],
    ['200', undefined, false],
    [201, 'Sent', true],
    [300, 'Undelivered', false],
    [301, 'Undelivered', true],
    [302, undefined, true],
    ['Completed', undefined, true],
    ['Sent', undefined, false],
    [null, 'Delivered', true],
    [undefined, 'CancelledAfterReview', true],
    [undefined, 'WaitApproval', false],
    [undefined, 'Queued', false],
    [999, undefined, null],
    [undefined, undefined, null],
    ['constructor', 'toString', null],
  ])('is told for %s and %s: %s', (code, status, expected) => {
    expect(isFinal(code, status)).toBe(expected);
  });
});
