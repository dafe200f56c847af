import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../sendLaws';

const numberOf = (index: number) => `+6141${String(1_000_000 + index)}`;

keepsTheLaws(useSandbox(), {
  resource: 'sms',
  path: '/sms/send',
  parameters: { to: '={{ $json.to }}', body: '={{ $json.body }}' },
  typed: {},
  item: (index) => ({ to: numberOf(index), body: `Hello ${index}` }),
  bad: { to: 'Ada', body: 'Hello' },
  problem: "'To' is not a phone number: 'Ada'",
  refused: (code) => ({ to: `+614999000${String(code).padStart(2, '0')}`, body: 'Hello' }),
});
