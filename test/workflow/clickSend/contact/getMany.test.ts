import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'contact', 'getMany');
const inList = { listId: '9001' };

function bigList(count: number): string {
  const contacts = Array.from({ length: count }, (_, index) => ({ phone_number: `+6141200${1000 + index}` }));
  return String(sandbox().clickSend.lists.add('Big', contacts).list_id);
}

describe('ClickSend: get many contacts', () => {
  it('gives the contacts of a list, all paired', async () => {
    const { output } = await getMany({ listId: '={{ $json.list }}' }, [{ list: 9001 }, { list: 9002 }]);

    expect(sent(sandbox())).toEqual([
      ['GET', '/lists/9001/contacts', 'page=1&limit=50', ''],
      ['GET', '/lists/9002/contacts', 'page=1&limit=50', ''],
    ]);
    expect(jsonOf(output[0]).map(({ first_name: name }) => name)).toEqual(['Ada', 'Bob', 'Chloé', 'Ada']);
    expect(pairsOf(output[0])).toEqual([0, 0, 0, 1].map((item) => ({ item })));
    expectAsShown('contact', 'getMany', output[0]);
  });

  it('turns pages until all are there', async () => {
    const listId = bigList(230);
    const { output } = await getMany({ listId, returnAll: true });

    expect(sent(sandbox()).map(([, , query]) => query)).toEqual([
      'page=1&limit=100',
      'page=2&limit=100',
      'page=3&limit=100',
    ]);
    expect(new Set(jsonOf(output[0]).map(({ contact_id: id }) => id)).size).toBe(230);
  });

  it('takes the page and the limit that the user wants', async () => {
    const listId = bigList(60);
    const { output } = await getMany({ listId, limit: 20, options: { startPage: 2 } });

    expect(sent(sandbox())[0]?.[2]).toBe('page=2&limit=20');
    expect(jsonOf(output[0]).map(({ phone_number: number }) => number)[0]).toBe('+61412001020');
    expect(output[0]).toHaveLength(20);
  });

  it('asks for the changes since a time', async () => {
    const { output } = await getMany({ ...inList, filters: { updatedAfter: '2099-01-01T00:00:00Z' } });

    expect(sent(sandbox())[0]?.[2]).toBe('updated_after=4070908800&page=1&limit=50');
    expect(output[0]).toEqual([]);
  });

  it('gives whole pages with their own fields when Simplify is off', async () => {
    const { output } = await getMany({ ...inList, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: "Here's your list of contacts.",
        data: {
          total: 3,
          per_page: 50,
          current_page: 1,
          last_page: 1,
          next_page_url: null,
          prev_page_url: null,
          from: 1,
          to: 3,
          data: expect.any(Array),
        },
      },
    ]);
  });

  it('says that a list is not there', async () => {
    const { output } = await getMany({ listId: '1' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain(
      'The contact list does not exist, or this user may not use it',
    );
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'getMany',
  parameters: { listId: '={{ $json.id }}' },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'GET',
  harmless: true,
  bad: [
    ...noIds('listId', 'Contact List'),
    ['a time that is none', { filters: { updatedAfter: 'soon' } }, "'Updated After' is not a date"],
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
    ['half a page', { options: { startPage: 1.5 } }, "'Start Page' must be a whole number"],
  ],
});
