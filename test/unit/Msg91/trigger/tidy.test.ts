import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import type { EventName } from '../../../../nodes/Msg91/trigger/kind';
import { reportOf } from '../../../../nodes/Msg91/trigger/tidy';
import { samples } from '../../../sandbox/msg91/push/samples';

const how = { unpackJson: true };
const anyEvent = fc.constantFrom<EventName | undefined>(...(Object.keys(samples) as EventName[]), undefined);

describe('a tidy report', () => {
  it('loses no field of which nothing is known, whatever it is called', () => {
    const names = fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '', '---', 'अ', 'myField');
    const payloads = fc.dictionary(
      names,
      fc.string({ minLength: 1 }).filter((text) => /\w/.test(text)),
    );
    fc.assert(
      fc.property(anyEvent, payloads, (event, payload) => {
        expect(reportOf(payload, event, how).json).toMatchObject(payload);
      }),
    );
  });

  it('is made of anything', () => {
    fc.assert(
      fc.property(anyEvent, fc.dictionary(fc.string(), fc.jsonValue()), (event, payload) => {
        const { json } = reportOf(payload as IDataObject, event, how);
        expect(json).toHaveProperty('requestId');
      }),
    );
  });

  it('takes a field without a name for nothing else', () => {
    expect(reportOf({ '': 'x', '-': 'y' }, 'smsReport', how).json).toMatchObject({
      telNum: null,
      status: null,
    });
  });

  it('keeps a second field that says something else about the same', () => {
    const { json } = reportOf({ CRQID: 'a', crqid: 'b', telNum: '1', number: '2' }, 'smsReport', how);

    expect(json).toMatchObject({ CRQID: 'b', telNum: '1', number: '2' });
  });
});
