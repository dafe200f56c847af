import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const deactivate = operation(sandbox, 'shortlink', 'deactivate');
const asItems = { onError: 'continueRegularOutput' } as const;
const address = 'https://example.com/offers?month=7&lang=es';

const existing = (alias: string, createdOn = Date.parse('2025-07-14T02:00:00Z')) =>
  sandbox().reach.shortlinks.add({ long_url: address, alias, created_on: createdOn, name: `Link ${alias}` });

describe('Reach: deactivate short link', () => {
  it('ends it, the id signed in the query as well', async () => {
    const link = existing('july');
    const { output } = await deactivate({ urlId: { __rl: true, mode: 'list', value: link._id } });

    expect(sent(sandbox())).toEqual([
      ['PUT', `/short_link/${link._id}/status`, `id=${link._id}`, '{"status":"INACTIVE"}'],
    ]);
    expect(jsonOf(output[0])).toMatchObject([{ url_id: link._id, status: 'INACTIVE' }]);
    expect(link.status).toBe('INACTIVE');
  });

  it('pairs each item with its own link', async () => {
    const ids = [existing('a')._id, existing('b')._id];
    const { output } = await deactivate(
      { urlId: '={{ $json.id }}' },
      ids.map((id) => ({ id })),
    );

    expect(output[0].map(({ json, pairedItem }) => [json.url_id, pairedItem])).toEqual(
      ids.map((id, item) => [id, { item }]),
    );
  });

  it('gives the answer as it came when Simplify is off', async () => {
    const { output } = await deactivate({ urlId: existing('july')._id, simplify: false });

    expect(jsonOf(output[0])).toEqual([expect.objectContaining({ success: true, status: 'INACTIVE' })]);
  });

  it('is repeated when the answer was lost: the end is the same', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await deactivate({ urlId: existing('july')._id });

    expect(jsonOf(output[0])).toMatchObject([{ status: 'INACTIVE' }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('is unknown when the answer was lost and the repetition is refused', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const body = { success: false, message: 'Ya está inactivo' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 400, body });
    const { output } = await deactivate({ urlId: existing('july')._id }, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('Ya está inactivo'),
      details: { outcome: 'unknown' },
    });
  });

  it('is a refusal when there is no such link', async () => {
    const { output } = await deactivate({ urlId: 'x1' }, [{}], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('Shortlink no encontrado'),
      details: { outcome: 'rejected' },
    });
  });

  it.each(['.', '..', '={{ "" }}'])('asks nothing for the ID %j', async (urlId) => {
    expect((await deactivate({ urlId })).error?.message).toContain("Item 0: 'Short Link' ");
    expect(sent(sandbox())).toEqual([]);
  });

  it('understands an answer without the link', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { success: true } });

    expect(jsonOf((await deactivate({ urlId: 'x1' })).output[0])).toEqual([
      { url_id: 'x1', status: 'INACTIVE' },
    ]);
  });
});
