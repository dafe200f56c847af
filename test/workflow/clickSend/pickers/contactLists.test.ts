import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { open } from './open';
import { offersTheList } from './pickerLaws';

const sandbox = useSandbox();

describe('the picker of contact lists', () => {
  offersTheList(sandbox, {
    method: 'searchContactLists',
    path: '/lists',
    fill: (count) => {
      for (let index = 0; index < count; index++) sandbox().clickSend.lists.add(`List ${index}`);
    },
    empty: () => sandbox().clickSend.lists.all().splice(0),
    last: {
      typed: 'list 249',
      found: () => {
        const id = sandbox().clickSend.lists.all().at(-1)?.list_id;
        return { name: 'List 249 (0 contacts)', value: String(id) };
      },
    },
  });

  it('gathers the few that match from several pages', async () => {
    for (let index = 0; index < 250; index++) sandbox().clickSend.lists.add(`List ${index}`);
    const { results, paginationToken } = await open(sandbox(), 'searchContactLists', { filter: '49 (' });

    expect(results.map(({ name }) => name.split(' (')[0])).toEqual(['List 49', 'List 149', 'List 249']);
    expect(paginationToken).toBeUndefined();
  });

  it('shows the number of contacts', async () => {
    const { results } = await open(sandbox(), 'searchContactLists');

    expect(results).toEqual([
      { name: 'Customers (3 contacts)', value: '9001' },
      { name: 'Opt-Out List (0 contacts)', value: '9003' },
      { name: 'VIP (1 contact)', value: '9002' },
    ]);
  });

  it('shows a list without a name or count by its id', async () => {
    const body = {
      http_code: 200,
      response_code: 'SUCCESS',
      data: { data: [{ list_id: '7', list_name: null }] },
    };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });

    expect((await open(sandbox(), 'searchContactLists')).results).toEqual([{ name: 'List 7', value: '7' }]);
  });
});
