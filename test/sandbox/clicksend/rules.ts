export type WebhookType = 'json' | 'post' | 'get';

interface BaseRule {
  id: number;
  rule_name: string;
  action: string;
  action_address: string;
  enabled: 0 | 1;
}

export interface InboundRule extends BaseRule {
  dedicated_number: string;
  message_search_type: number;
  message_search_term: string | null;
  body: string | null;
  webhook_type: WebhookType;
}

export interface ReceiptRule extends BaseRule {
  match_type: number;
}

export interface FaxInboundRule extends BaseRule {
  dedicated_number: string;
}

export type AnyRule = InboundRule | ReceiptRule | FaxInboundRule;

/** The rules of one automation, in the order of their creation. */
export class Rules<Rule extends BaseRule> {
  private rules: Rule[] = [];

  constructor(
    private readonly nextId: () => number,
    private readonly changed: () => void,
  ) {}

  all(): Rule[] {
    return this.rules;
  }

  find(id: string): Rule | undefined {
    return this.rules.find((rule) => String(rule.id) === id);
  }

  add(rule: Omit<Rule, 'id'>): Rule {
    const added = { ...rule, id: this.nextId() } as Rule;
    this.rules.push(added);
    this.changed();
    return added;
  }

  replace(old: Rule, rule: Omit<Rule, 'id'>): Rule {
    Object.assign(old, rule);
    this.changed();
    return old;
  }

  remove(rule: Rule): void {
    this.rules = this.rules.filter((kept) => kept !== rule);
    this.changed();
  }

  /** Enabled rules with this action, at most ten as the vendor runs them. */
  active(action: string): Rule[] {
    return this.rules.filter((rule) => rule.enabled === 1 && rule.action === action).slice(0, 10);
  }
}
