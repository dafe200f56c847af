import type { Sandbox } from '../server';

/** What a newcomer needs to see: where the vendors live, how to sign in, and who listens for replies. */
export function stateOf({ origin, credentials, clickSend, settings, ledger }: Sandbox) {
  const rules = clickSend.inboundRules.active('URL').map((rule) => ({
    vendor: 'clickSend',
    name: rule.rule_name,
    url: rule.action_address,
  }));
  const { reachPushUrl } = settings;
  const reach = reachPushUrl === '' ? [] : [{ vendor: 'reach', name: 'Push address', url: reachPushUrl }];
  return { origin, credentials, messages: ledger.size, listeners: [...rules, ...reach] };
}
