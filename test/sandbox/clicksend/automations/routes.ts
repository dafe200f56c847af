import { parseObject } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { Route, VendorCall, VendorReply } from '../../http/vendor';
import { refusal, success } from '../envelope';
import { page } from '../paging';
import type { AnyRule, Rules } from '../rules';

/** One automation: where it lives, what its ids are called, how its body is read. */
export interface Automation<Rule extends AnyRule> {
  path: string;
  idName: string;
  /** The list shows the id under another name for inbound rules. */
  listIdName: string;
  added: string;
  /** `data` of the answer to a deletion. */
  deleted: unknown;
  /** Faxes: numbers are written as text. */
  asText?: boolean;
  /** Asked for at every call, since a reset replaces them. */
  rules(): Rules<Rule>;
  read(body: JsonObject): Omit<Rule, 'id'>;
}

/** The five endpoints that every automation has. */
export function automationRoutes<Rule extends AnyRule>(automation: Automation<Rule>): Route[] {
  const { path, rules, idName, listIdName, deleted, asText } = automation;
  const one = `${path}/:ruleId`;
  const withRule = (answer: (rule: Rule, call: VendorCall) => VendorReply) => (call: VendorCall) => {
    const rule = rules().find(param(call, 'ruleId'));
    return rule ? answer(rule, call) : refusal(404);
  };
  return [
    {
      method: 'GET',
      path,
      handle: (call) =>
        page(
          call,
          rules()
            .all()
            .map((rule) => rowOf(rule, listIdName, asText)),
        ),
    },
    { method: 'POST', path, handle: (call) => add(automation, call) },
    { method: 'GET', path: one, handle: withRule((rule) => success(rowOf(rule, idName, asText))) },
    { method: 'PUT', path: one, handle: withRule((rule, call) => replace(automation, rule, call)) },
    {
      method: 'DELETE',
      path: one,
      handle: withRule((rule) => {
        rules().remove(rule);
        return success(deleted, 'The record has been deleted.');
      }),
    },
  ];
}

function add<Rule extends AnyRule>(automation: Automation<Rule>, call: VendorCall): VendorReply {
  const { idName, added, asText } = automation;
  const rule = automation.rules().add(automation.read(parseObject(call.body) ?? {}));
  return success(rowOf(rule, idName, asText), added);
}

function replace<Rule extends AnyRule>(
  automation: Automation<Rule>,
  rule: Rule,
  call: VendorCall,
): VendorReply {
  const changed = automation.rules().replace(rule, automation.read(parseObject(call.body) ?? {}));
  return success(rowOf(changed, automation.idName, automation.asText), 'Your record has been updated.');
}

function rowOf({ id, ...rule }: AnyRule, idName: string, asText = false) {
  const row = { [idName]: id, ...rule };
  return asText ? Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])) : row;
}
