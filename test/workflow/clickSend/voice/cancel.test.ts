import { useSandbox } from '../../sandbox';
import { cancelsOne } from '../cancelLaws';

cancelsOne(useSandbox(), {
  resource: 'voice',
  path: (id) => `/voice/${id}/cancel`,
  typed: { lang: 'en-us', voice: 'female' },
  item: (index) => ({ to: `+6141200000${index}`, body: 'Hi' }),
  data: [],
});
