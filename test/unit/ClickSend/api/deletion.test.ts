import { deletedBefore } from '../../../../nodes/ClickSend/api/deletion';
import { rejected } from '../../../../nodes/shared/operation/outcome';

const refused = rejected('ClickSend refused it', { code: 'X' });
const after = (status: number, repeated: boolean) =>
  deletedBefore(refused, { kind: 'answer', status, headers: {}, body: { http_code: status }, repeated });

describe('A deletion that is refused', () => {
  it.each([403, 404, 500])('is refused when it was sent once (HTTP %i)', (status) => {
    expect(after(status, false)).toBe(refused);
  });

  it('is done when an earlier try may have arrived and nothing is there any more', () => {
    expect(after(404, true)).toEqual({ kind: 'taken', body: { http_code: 404 } });
  });

  it('is unknown when an earlier try may have arrived and this one is forbidden', () => {
    expect(after(403, true)).toMatchObject({ kind: 'unknown', details: { code: 'X' } });
  });

  it('is refused for any other reason even then', () => expect(after(400, true)).toBe(refused));

  it('is left as it is when it was taken', () => {
    const taken = { kind: 'taken' as const, body: {} };

    expect(deletedBefore(taken, { kind: 'answer', status: 200, headers: {}, body: {}, repeated: true })).toBe(
      taken,
    );
  });
});
