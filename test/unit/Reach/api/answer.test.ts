import { judge } from '../../../../nodes/Reach/api/answer';
import type { Answer, Request } from '../../../../nodes/shared/http/request';

const read: Request = { method: 'GET', path: '/contacts' };
const write: Request = { method: 'DELETE', path: '/contacts/1' };
const answer = (status: number, body?: unknown): Answer => ({
  kind: 'answer',
  status,
  headers: {},
  body,
  repeated: false,
});

describe("Reach's answers", () => {
  it.each([
    ['a list', []],
    ['an object', { msisdn: '502' }],
    ['nothing', undefined],
    ['a code as a number', 200],
    ['a word', 'OK'],
    ['a code without an error', { code: 200 }],
    ['a message whose fields are called like an error', { code: '1', error: '', message_id: 'a' }],
  ])('with HTTP 200 are taken: %s', (_name, body) => {
    expect(judge(answer(200, body), write)).toEqual({ kind: 'taken', body });
  });

  it.each([
    ['a code as text', 400, { code: '40001', error: 'Inválido' }, '40001'],
    ['a code as a number', 403, { code: 40302, error: 'x' }, '40302'],
    ['the quota with the status of the table', 400, { code: 40301, error: 'x' }, '40301'],
    ['nothing', 404, undefined, '404'],
    ['a web page', 404, '<html>', '404'],
    ['an error inside HTTP 200', 200, { code: '40303', error: 'x' }, '40303'],
    ['a short link that failed', 200, { success: false, message: 'x' }, null],
  ])('are refused: %s', (_name, status, body, code) => {
    expect(judge(answer(status, body), write)).toMatchObject({ kind: 'rejected', details: { code, status } });
  });

  it.each(['<!DOCTYPE html>', ' <html>', '{"message_id":', '[{"name"'])('tell nothing: %s', (body) => {
    expect(judge(answer(200, body), write).kind).toBe('unknown');
    expect(judge(answer(200, body), read)).toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('Base URL'),
    });
  });
});
