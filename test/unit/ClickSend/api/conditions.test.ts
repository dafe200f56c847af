import { conditions } from '../../../../nodes/ClickSend/api/conditions';

describe('The conditions of a list', () => {
  it.each([
    [{}, undefined],
    [{ to: undefined }, undefined],
    [{ to: '+61411111111' }, 'to:+61411111111'],
    [{ status: 'Sent', to: undefined, from: 'DemoCo' }, 'status:Sent,from:DemoCo'],
    [{ status: 'Sent', body: 'Hello, Ada' }, 'status:Sent'],
    [{ body: 'Hello: Ada' }, undefined],
  ])('%j are %s', (values, q) => expect(conditions(values)).toBe(q));
});
