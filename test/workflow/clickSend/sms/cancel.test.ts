import { useSandbox } from '../../sandbox';
import { cancelsOne } from '../cancelLaws';

cancelsOne(useSandbox(), {
  resource: 'sms',
  path: (id) => `/sms/${id}/cancel`,
  typed: {},
  item: (index) => ({ to: `+6141200000${index}`, body: 'Hi' }),
  data: null,
});
