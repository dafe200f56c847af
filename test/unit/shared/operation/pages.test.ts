import type { Reply, Request } from '../../../../nodes/shared/http/request';
import { asObject, asRows } from '../../../../nodes/shared/http/json';
import { simplify } from '../../../../nodes/shared/fields/output';
import { pages, type Vendor } from '../../../../nodes/shared/operation/operation';
import { walk } from '../../../../nodes/shared/operation/pages';
import { plan } from '../../../../nodes/shared/operation/plan';

const vendor: Vendor = { name: 'Vendor', credential: 'x', judge: ({ body }) => ({ kind: 'taken', body }) };
const list = pages({
  name: 'Get Many',
  action: 'Get many things',
  description: 'Get things',
  fields: [simplify()],
  pages: {
    size: 2,
    request: (_parameters, page) => ({ method: 'GET', path: '/things', query: { page: page.number } }),
    read: (body) => ({ rows: asRows(asObject(body)?.rows), more: asObject(body)?.more === true }),
    raw: (body, page) => ({ ...body, page: page.number }),
  },
});

it('A page that is not simplified takes the form that the operation gives it', async () => {
  const message = {
    item: 0,
    parameters: { simplify: false, returnAll: true },
    warnings: [],
    reference: '',
    referenced: false,
  };
  const [call] = plan(list, [message]);
  if (call?.kind !== 'pages') throw new Error('no walk over pages');
  const send = async ({ query }: Request): Promise<Reply> => ({
    kind: 'answer',
    status: 200,
    headers: {},
    body: { rows: [{ id: query?.page }], more: query?.page === 1 },
    repeated: false,
  });

  expect(await walk(vendor, call, send)).toEqual({
    kind: 'accepted',
    rows: [
      { rows: [{ id: 1 }], more: true, page: 1 },
      { rows: [{ id: 2 }], more: false, page: 2 },
    ],
  });
});
