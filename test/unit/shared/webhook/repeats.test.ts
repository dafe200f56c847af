import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import {
  isNewDelivery,
  isRecent,
  keyOfContent,
  MOST_RECENT,
  MOST_REMEMBERED,
  rememberRecent,
} from '../../../../nodes/shared/webhook/repeats';

describe('the memory of deliveries', () => {
  it('knows what was there before', () => {
    const memory: IDataObject = {};

    expect(['a', 'b', 'a', 'b'].map((key) => isNewDelivery(memory, key))).toEqual([true, true, false, false]);
  });

  it('keeps other things in the memory', () => {
    const memory: IDataObject = { token: 'secret' };
    isNewDelivery(memory, 'a');

    expect(memory.token).toBe('secret');
  });

  it('holds the newest 500 and forgets the oldest', () => {
    const memory: IDataObject = {};
    const keys = Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => `key ${index}`);
    keys.forEach((key) => isNewDelivery(memory, key));

    expect(memory.deliveries).toHaveLength(MOST_REMEMBERED);
    expect(isNewDelivery({ ...memory }, 'key 1')).toBe(false);
    expect(isNewDelivery({ ...memory }, 'key 0')).toBe(true);
  });

  it('stays small however long the keys are', () => {
    const memory: IDataObject = {};
    isNewDelivery(memory, 'x'.repeat(1_000_000));

    expect(JSON.stringify(memory).length).toBeLessThan(100);
  });

  it('starts anew when what is stored is not a list', () => {
    expect(isNewDelivery({ deliveries: 'broken' }, 'a')).toBe(true);
  });
});

describe('the memory of the process', () => {
  it('holds a bounded number of deliveries, the newest ones, by their place', () => {
    for (let index = 0; index <= MOST_RECENT; index++) rememberRecent('bounded', `key ${index}`);

    expect(isRecent('bounded', `key ${MOST_RECENT}`)).toBe(true);
    expect(isRecent('bounded', 'key 0')).toBe(false);
    expect(isRecent('elsewhere', `key ${MOST_RECENT}`)).toBe(false);
  });
});

describe('the key of a content', () => {
  it('is the same in any order of the fields, and another for another content', () => {
    const payloads = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(payloads, fc.string({ minLength: 1 }), (payload, added) => {
        const backwards = Object.fromEntries(Object.entries(payload).reverse());
        expect(keyOfContent(backwards as IDataObject)).toBe(keyOfContent(payload as IDataObject));
        expect(
          keyOfContent({ ...payload, added: `${added} ${JSON.stringify(payload)}` } as IDataObject),
        ).not.toBe(keyOfContent(payload as IDataObject));
      }),
    );
  });
});
