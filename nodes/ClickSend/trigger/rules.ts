import truncate from 'lodash/truncate';
import uniqBy from 'lodash/uniqBy';
import type { IDataObject } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import type { Answer, Request } from '../../shared/http/request';
import { ask, type AskContext } from '../../shared/operation/ask';
import { operationError } from '../../shared/operation/error';
import type { Verdict } from '../../shared/operation/operation';
import { dataOf } from '../api/envelope';
import { everyRow } from '../api/everyRow';
import { clickSend } from '../api/vendor';

/** A rule as ClickSend lists it: its id has another name in each answer. */
export interface Rule {
  id: string;
  fields: IDataObject;
}

/** ClickSend's rules of one kind, such as `/automations/sms/inbound`. */
export class Rules {
  constructor(
    private readonly context: AskContext,
    private readonly path: string,
  ) {}

  /** All rules of the account, each once; none where ClickSend does not know the kind. */
  async all(): Promise<Rule[]> {
    const get = async (request: Request) => await this.ask(request, [404]);
    const listed = (await everyRow(get, this.path)).map(ruleOf).filter((rule) => rule !== undefined);
    return uniqBy(listed, 'id');
  }

  /** @returns the id of the new rule */
  async add(fields: IDataObject): Promise<string> {
    const answer = await this.ask({ method: 'POST', path: this.path, body: fields });
    const rule = ruleOf(dataOf(answer)) ?? (await this.withAddress(fields.action_address));
    if (rule) return rule.id;
    throw operationError(
      this.context.getNode(),
      'ClickSend took the rule but does not list it. Look under Automations in its dashboard and try again.',
    );
  }

  async replace(id: string, fields: IDataObject): Promise<void> {
    await this.ask({ method: 'PUT', path: `${this.path}/${id}`, body: fields, repeat: 'always' });
  }

  /** Removes a rule; one that is gone already is fine. 403 may mean either, so the list decides. */
  async remove(id: string): Promise<void> {
    const request: Request = { method: 'DELETE', path: `${this.path}/${id}`, repeat: 'always' };
    const answer = await this.ask(request, [403, 404]);
    if (asObject(answer)?.http_code !== 403) return;
    if ((await this.all()).some((rule) => rule.id === id)) await this.ask(request, [404]);
  }

  private async withAddress(address: unknown): Promise<Rule | undefined> {
    return (await this.all()).find(({ fields }) => fields.action_address === address);
  }

  /** @param expected statuses that are answers here, not errors */
  private async ask(request: Request, expected: number[] = []): Promise<unknown> {
    const judge = (answer: Answer): Verdict =>
      expected.includes(statusOf(answer))
        ? { kind: 'taken', body: { http_code: statusOf(answer) } }
        : this.explained(clickSend.judge(answer, request), statusOf(answer));
    return await ask(this.context, { ...clickSend, judge }, request);
  }

  private explained(verdict: Verdict, status: number): Verdict {
    const mayBeClosed = this.path.includes('/fax/') && [403, 404].includes(status);
    if (verdict.kind === 'taken' || !mayBeClosed) return verdict;
    return { ...verdict, message: `${verdict.message} ${FAX_CLOSED}` };
  }
}

/** developers.clicksend.com says so on its fax pages. */
const FAX_CLOSED =
  'ClickSend has closed fax to new customers: accounts that never used it have no fax rules.';

/** The body's own word counts: an error may come inside of HTTP 200. */
function statusOf({ status, body }: Answer): number {
  const inside = Number(asObject(body)?.http_code);
  return inside >= 100 ? inside : status;
}

/** `inbound_rule_id`, `sms_inbound_rule_id` or `receipt_rule_id`: specification and samples disagree. */
function ruleOf(row: IDataObject): Rule | undefined {
  const [, id] = Object.entries(row).find(([name]) => /(^|_)rule_id$/.test(name)) ?? [];
  const text = asText(id);
  return text === undefined ? undefined : { id: text, fields: row };
}

const LONGEST_NAME = 80;

/** Shown under Automations in ClickSend's dashboard, where somebody may wonder what the rule is for. */
export function ruleName(workflow: { id?: string; name?: string }, node: string): string {
  const name = `n8n: ${workflow.name ?? 'workflow'} (${workflow.id}), ${node}`;
  return truncate(name, { length: LONGEST_NAME, omission: '' });
}
