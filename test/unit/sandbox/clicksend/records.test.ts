import { clickSendOf, useSandbox } from '../client';

const sandbox = useSandbox();
const api = () => clickSendOf(sandbox());

const address = {
  address_name: 'Ada Demo',
  address_line_1: '1 Sample St',
  address_city: 'Perth',
  address_postal_code: '6000',
  address_country: 'AU',
};

describe.each([
  ['/sms/templates', 'template_id', { template_name: 'A', body: 'B' }, { body: 'C' }, 'body'],
  ['/post/return-addresses', 'return_address_id', address, { address_city: 'Leeds' }, 'address_city'],
])('%s', (path, idName, body, change, wanted) => {
  it('keeps, shows, changes and forgets', async () => {
    const { data: added } = await api().post(path, body);
    const one = `${path}/${added.data[idName]}`;

    expect(added.data).toMatchObject(body);
    expect((await api().get(one)).data.data).toEqual(added.data);
    expect((await api().put(one, { ...body, ...change })).data.data).toEqual({ ...added.data, ...change });
    expect((await api().get(path)).data.data.data).toHaveLength(3);
    expect((await api().delete(one)).data.response_code).toBe('SUCCESS');
    expect((await api().delete(one)).status).toBe(404);
  });

  it('refuses what is unknown, empty or missing', async () => {
    expect((await api().post(path, { ...body, source: 'n8n' })).data.data).toHaveProperty('source');
    expect((await api().post(path, { ...body, [wanted]: '' })).data.data).toHaveProperty(wanted);
    expect((await api().post(path, { ...body, [wanted]: undefined })).data.data).toHaveProperty(wanted);
    expect((await api().get(path)).data.data.total).toBe(2);
  });
});
