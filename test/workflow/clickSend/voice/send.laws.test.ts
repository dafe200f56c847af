import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../sendLaws';

const spoken = { lang: 'en-au', voice: 'female' };

keepsTheLaws(useSandbox(), {
  resource: 'voice',
  path: '/voice/send',
  parameters: { to: '={{ $json.to }}', body: '={{ $json.body }}', ...spoken },
  typed: spoken,
  item: (index) => ({ to: `+6141${1_000_000 + index}`, body: `Hello ${index}` }),
  bad: { to: '', body: 'Hello' },
  problem: "'To' is empty",
  refused: (code) => ({ to: `+614999000${String(code).padStart(2, '0')}`, body: 'Hello' }),
});
