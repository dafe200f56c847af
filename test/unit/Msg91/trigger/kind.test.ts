import fc from 'fast-check';
import { eventNamed, eventOf, productOf, type EventName } from '../../../../nodes/Msg91/trigger/kind';
import { MARKS, plainName } from '../../../../nodes/Msg91/trigger/marks';
import { samples } from '../../../sandbox/msg91/push/samples';

const events: EventName[] = [
  ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
  ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
];
const anyEvent = fc.constantFrom(...events);

describe('telling events apart', () => {
  it.each(events)('knows the whole report of %s, whatever is expected', (event) => {
    for (const expected of [...events, undefined])
      expect(eventOf({ ...samples[event] }, expected)).toBe(event);
  });

  it('knows it in any case and with any punctuation', () => {
    fc.assert(
      fc.property(anyEvent, fc.constantFrom('_', '-', ' ', ''), fc.boolean(), (event, mark, upper) => {
        const written = (name: string) => mark + (upper ? name.toUpperCase() : name.toLowerCase());
        const payload = Object.fromEntries(
          Object.entries(samples[event]).map(([name, value]) => [written(name), value]),
        );
        expect(eventOf(payload)).toBe(event);
      }),
    );
  });

  it('never takes a report of the expected product for another one because fields were left out', () => {
    fc.assert(
      fc.property(
        anyEvent.chain((event) => fc.tuple(fc.constant(event), fc.subarray([...MARKS[productOf(event)]]))),
        ([event, marks]) => {
          const found = eventOf(Object.fromEntries(marks.map((mark) => [mark, ''])), event);
          expect(found && productOf(found)).toBe(productOf(event));
        },
      ),
    );
  });

  it('never takes a report whose keys are all unknown for another one', () => {
    const known = new Set(Object.values(MARKS).flat().map(plainName));
    const names = fc.string({ minLength: 1 }).filter((name) => !known.has(plainName(name)));
    fc.assert(
      fc.property(anyEvent, fc.dictionary(names, fc.string()), (event, payload) => {
        expect(eventOf(payload, event)).toBe(event);
        expect(eventOf(payload)).toBeUndefined();
      }),
    );
  });

  it('has a name for each choice but any', () => {
    expect(events.map(eventNamed)).toEqual(events);
    expect(['any', '', undefined, 'toString'].map(eventNamed)).toEqual(Array(4).fill(undefined));
  });
});
