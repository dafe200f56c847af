import type { WebhookType } from '../rules';

/** The form of a push; `post` unless another one was asked for. */
export function webhookTypeOf(value: unknown): WebhookType {
  return value === 'json' || value === 'get' ? value : 'post';
}
