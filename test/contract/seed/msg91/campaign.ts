import { keeps, under, type SeedOperation } from '../table';

const row = ['id', 'name', 'is_active', 'slug', 'channels'];
const page = ['itemsPerPage', 'pageNo', 'pageNumber', 'totalEntityCount', 'totalPageCount'];

export const campaign: SeedOperation[] = [
  {
    resource: 'campaign',
    operation: 'getMany',
    section: 'msg91 2.6.4',
    method: 'GET',
    path: '/campaign/api/campaigns',
    runs: [
      {
        name: 'by every filter',
        parameters: {
          itemsPerPage: { in: 'query', at: 'limit', given: 20, sent: '20' },
          name: { in: 'query', at: 'filters.name', given: 'Welc' },
          is_active: { in: 'query', at: 'filters.isActive', given: true, sent: '1' },
          slug: { in: 'query', at: 'filters.slug', given: 'welcome' },
          token_id: { in: 'query', at: 'filters.tokenId', given: 'token-5' },
          fields: { in: 'query', at: 'filters.fields', given: 'campaigns.id,campaigns.name' },
        },
        always: { pageNo: '1' },
        returns: {
          raw: [
            ...['status', 'hasError', 'errors'],
            ...under('data', page),
            ...under('data.data[]', row),
            ['data.data[].id', 'data.campaigns[].campaign_id'],
            ['data.data[].name', 'data.campaigns[].name'],
            ['data.pageNo', 'data.current_page'],
            ['data.itemsPerPage', 'data.per_page'],
            ['data.totalEntityCount', 'data.total'],
          ],
          simplified: {
            'data.data[].id': 'campaign_id',
            ...keeps('data.data[]', ['name', 'is_active', 'slug']),
            'data.data[].channels': { at: 'channels', value: ['email', 'sms'] },
          },
          addedRaw: { successful: true },
        },
      },
      {
        name: 'inactive ones, of a later page',
        parameters: {
          pageNo: { in: 'query', at: 'options.startPage', given: 3, sent: '3' },
          itemsPerPage: { in: 'query', at: 'limit', given: 25, sent: '25' },
          is_active: { in: 'query', at: 'filters.isActive', given: false, sent: '0' },
        },
      },
    ],
  },
];
