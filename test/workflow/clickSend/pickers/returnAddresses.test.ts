import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { open } from './open';
import { offersTheList } from './pickerLaws';

const sandbox = useSandbox();

describe('the picker of return addresses', () => {
  offersTheList(sandbox, {
    method: 'searchReturnAddresses',
    path: '/post/return-addresses',
    fill: (count) => {
      for (let index = 0; index < count; index++) {
        sandbox().clickSend.returnAddresses.add({ address_name: `Branch ${index}`, address_city: 'Perth' });
      }
    },
    empty: () => sandbox().clickSend.returnAddresses.all().splice(0),
    last: {
      typed: 'branch 249',
      found: () => {
        const id = sandbox().clickSend.returnAddresses.all().at(-1)?.return_address_id;
        return { name: 'Branch 249, Perth', value: String(id) };
      },
    },
  });

  it('shows each in one line', async () => {
    const { results } = await open(sandbox(), 'searchReturnAddresses', { filter: 'perth' });

    expect(results).toEqual([{ name: 'Demo Pty, 9 Back St, Perth, 6000, AU', value: '4001' }]);
  });

  it('shows an address without a word by its id', async () => {
    sandbox().clickSend.returnAddresses.add({ address_name: null, address_line_1: '' });
    const { results } = await open(sandbox(), 'searchReturnAddresses');

    expect(results).toContainEqual({ name: 'Address 4003', value: '4003' });
  });
});
