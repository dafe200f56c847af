import { useSandbox } from '../../sandbox';
import { cancelsOne } from '../cancelLaws';
import { jsonOf, operation, regular } from '../clickSend';
import { addressee } from '../post';

const sandbox = useSandbox();

cancelsOne(sandbox, {
  resource: 'letter',
  path: (id) => `/post/letters/${id}/cancel`,
  typed: { fileUrl: 'https://a.example/a.pdf', returnAddressId: '4001' },
  item: addressee,
  data: true,
});

it('ClickSend: a letter that cannot be cancelled may also be of an account without post', async () => {
  const { output } = await operation(sandbox, 'letter', 'cancel')({ messageId: 'X' }, [{}], regular);

  expect(jsonOf(output[0])[0]?.error).toContain('closed faxes, letters and postcards to new customers');
});
