import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../sendLaws';

const fileUrl = 'https://example.com/contract.pdf';

keepsTheLaws(useSandbox(), {
  resource: 'fax',
  path: '/fax/send',
  parameters: { to: '={{ $json.to }}', fileUrl },
  typed: { fileUrl },
  item: (index) => ({ to: `+6126${1_000_000 + index}` }),
  bad: { to: 'Ada' },
  problem: "'To' is not a phone number",
  refused: (code) => ({ to: `+614999000${String(code).padStart(2, '0')}` }),
});
