import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../sendLaws';

const mediaFile = 'https://example.com/cat.jpg';

keepsTheLaws(useSandbox(), {
  resource: 'mms',
  path: '/mms/send',
  parameters: { to: '={{ $json.to }}', subject: 'Hi', body: '={{ $json.body }}', mediaFile },
  typed: { mediaFile },
  item: (index) => ({ to: `+6141${1_000_000 + index}`, subject: 'Hi', body: `Hello ${index}` }),
  bad: { to: '+61411111111', subject: 'Hi', body: '' },
  problem: "'Message' is empty",
  refused: (code) => ({ to: `+614999000${String(code).padStart(2, '0')}`, subject: 'Hi', body: 'Hello' }),
});
