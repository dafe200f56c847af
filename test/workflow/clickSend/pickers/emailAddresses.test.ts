import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { open } from './open';
import { offersTheList } from './pickerLaws';

const sandbox = useSandbox();

describe('the picker of email addresses', () => {
  offersTheList(sandbox, {
    method: 'searchEmailAddresses',
    path: '/email/addresses',
    fill: (count) => {
      for (let index = 0; index < count; index++) {
        sandbox().clickSend.emailAddresses.add({ email_address: `shop${index}@example.com`, verified: 1 });
      }
    },
    empty: () => sandbox().clickSend.emailAddresses.all().splice(0),
    last: {
      typed: 'shop249@',
      found: () => {
        const id = sandbox().clickSend.emailAddresses.all().at(-1)?.email_address_id;
        return { name: 'shop249@example.com', value: String(id) };
      },
    },
  });

  it('shows only verified ones', async () => {
    const { results } = await open(sandbox(), 'searchEmailAddresses');

    expect(results).toEqual([{ name: 'shop@example.com', value: '7001' }]);
  });

  it.each([
    ['1', true],
    [true, true],
    ['0', false],
    [false, false],
    [null, false],
    [undefined, false],
  ])('takes verified %j for %s', async (verified, offered) => {
    const address = { email_address_id: 7009, email_address: 'a@example.com', verified };
    const body = { http_code: 200, response_code: 'SUCCESS', data: { data: [address] } };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
    const { results } = await open(sandbox(), 'searchEmailAddresses');

    expect(results).toEqual(offered ? [{ name: 'a@example.com', value: '7009' }] : []);
  });
});
