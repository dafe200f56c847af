import { interpretSend } from '../../../../nodes/Reach/api/acceptance';
import type { Answer } from '../../../../nodes/shared/http/request';

const answered = (status: number, body: unknown): Answer => ({
  ...{ kind: 'answer', status, body, headers: {}, repeated: true },
});
const sent = { id: 'n8n-1', message: 'Cita a las 3 ✓', msisdn: '50255501234' };

/** What is made of the messages that are listed after a second try was refused for its ID. */
function ofListed(row: object, isOwnId: boolean) {
  const listed = [{ id: sent.id, msisdn: sent.msisdn, ...row }];
  const answer = { ...answered(200, listed), earlier: answered(403, { code: '40309', error: 'x' }) };
  return interpretSend({ kind: 'taken', body: listed }, answer, { ...sent, isOwnId });
}

describe('Reach: the text that is listed with the ID of a message', () => {
  it.each([
    ['the same', 'Cita a las 3 ✓'],
    ['behind the short name', 'demo: Cita a las 3 ✓'],
    ['with other white space', ' Cita a  las 3 ✓\n'],
  ])('shows that it was accepted: %s', (_name, message) => {
    expect(ofListed({ message }, true)).toMatchObject({ kind: 'taken' });
    expect(ofListed({ message }, false)).toMatchObject({ kind: 'taken' });
  });

  it('shows that an ID of the user belongs to another message', () => {
    expect(ofListed({ message: 'Otro' }, true)).toMatchObject({ kind: 'rejected', reason: 'duplicate' });
  });

  it('says nothing for certain about a derived ID, which no other message has: it may have been changed', () => {
    expect(ofListed({ message: 'Cita a las 3 ?' }, false)).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining("a message with the ID 'n8n-1'"),
      details: { code: '40309', row: { message: 'Cita a las 3 ?' } },
    });
  });
});
