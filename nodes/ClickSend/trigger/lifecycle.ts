import omit from 'lodash/omit';
import type { IDataObject, IHookFunctions } from 'n8n-workflow';
import { InvalidInput } from '../../shared/fields/field';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { operationError } from '../../shared/operation/error';
import { addressWithToken, createToken, leadsTo, tokenOfAddress } from '../../shared/webhook/token';
import { dataOf } from '../api/envelope';
import { clickSend } from '../api/vendor';
import { eventNamed, type TriggerEvent } from './events';
import { readOptions } from './options';
import { forget, ownRegistration, remember, type Registration } from './registration';
import { ruleName, Rules, type Rule } from './rules';

/**
 * How n8n registers the trigger at ClickSend: on activation, at every start and, for a test address, while one
 * listens in the editor. Rules that this node did not write are never touched; no error is swallowed.
 */
export const lifecycle = {
  /** Finds the own rule, as it was written or with changes that are put right here. */
  async checkExists(this: IHookFunctions): Promise<boolean> {
    const { event, eventName, address, own } = await situation(this);
    const rules = new Rules(this, event.rules);
    if (own !== undefined && own.event !== eventName) await removeAll(this, own, address);
    const [rule, ...surplus] = (await rules.all()).filter((each) => isOurs(each, own, address));
    for (const { id } of surplus) await rules.remove(id);
    if (rule === undefined) return false;
    const token = own?.token ?? createToken();
    const wanted = wantedRule(this, event, addressWithToken(address, token));
    if (!says(rule, wanted)) await rules.replace(rule.id, wanted);
    const userId = own?.userId || (await accountId(this));
    remember(this, registered({ ruleId: rule.id, address, token, eventName, userId }, this));
    return true;
  },

  /** Writes a rule of its own, with a secret that only ClickSend is told. */
  async create(this: IHookFunctions): Promise<boolean> {
    const { event, eventName, address, own } = await situation(this);
    const token = own?.token ?? createToken();
    const wanted = wantedRule(this, event, addressWithToken(address, token));
    const userId = await accountId(this);
    const ruleId = await new Rules(this, event.rules).add(wanted);
    remember(this, registered({ ruleId, address, token, eventName, userId }, this));
    return true;
  },

  /** Removes what it wrote; a rule that is gone already is fine. */
  async delete(this: IHookFunctions): Promise<boolean> {
    const { eventName, address, own } = await situation(this);
    await removeAll(this, { ...own, event: own?.event ?? eventName }, address);
    forget(this);
    return true;
  },
};

interface Situation {
  event: TriggerEvent;
  eventName: string;
  /** n8n's address for the trigger, without the secret. */
  address: string;
  own: Registration | undefined;
}

async function situation(context: IHookFunctions): Promise<Situation> {
  const eventName = String(context.getNodeParameter('event'));
  const event = eventNamed(eventName);
  if (event === undefined) {
    throw operationError(context.getNode(), `'Trigger On' names no event of ClickSend: '${eventName}'`);
  }
  const address = context.getNodeWebhookUrl('default');
  if (address === undefined) {
    throw operationError(context.getNode(), "n8n gave the trigger no address: check n8n's webhook URL");
  }
  return { event, eventName, address, own: await ownRegistration(context, address) };
}

/** Ours are the rule that we remember, as we wrote it, and every rule that leads here with a secret of ours. */
function isOurs({ id, fields }: Rule, own: Partial<Registration> | undefined, address: string): boolean {
  const target = asText(fields.action_address);
  if (fields.action !== 'URL' || target === undefined) return false;
  if (id === own?.ruleId && target === own.address) return true;
  return tokenOfAddress(target) !== undefined && leadsTo(target, address);
}

async function removeAll(
  context: IHookFunctions,
  own: Partial<Registration> & { event: string },
  address: string,
): Promise<void> {
  const event = eventNamed(own.event);
  if (event === undefined) return;
  const rules = new Rules(context, event.rules);
  const ours = (await rules.all()).filter((rule) => isOurs(rule, own, address));
  for (const { id } of ours) await rules.remove(id);
}

function wantedRule(context: IHookFunctions, event: TriggerEvent, address: string): IDataObject {
  const name = ruleName(context.getWorkflow(), context.getNode().name);
  const common = { rule_name: name, action: 'URL', action_address: address, enabled: 1 };
  try {
    return { ...common, ...event.rule(readOptions(context)) };
  } catch (error) {
    throw operationError(context.getNode(), error instanceof InvalidInput ? error.message : String(error));
  }
}

/** Whether a rule says what it should; somebody may have given it another name. */
function says({ fields }: Rule, wanted: IDataObject): boolean {
  return Object.entries(omit(wanted, 'rule_name')).every(([name, value]) => {
    const anyMessage = name === 'message_search_term' && value === '';
    return anyMessage || fields[name] === undefined || String(fields[name] ?? '') === String(value);
  });
}

/** The account's id, by which a push of another account is told; nothing else of the answer is kept. */
async function accountId(context: IHookFunctions): Promise<string> {
  const { user_id: id } = dataOf(await ask(context, clickSend, { method: 'GET', path: '/account' }));
  return asText(id) ?? '';
}

function registered(
  {
    eventName,
    address,
    token,
    ...facts
  }: {
    ruleId: string;
    address: string;
    token: string;
    eventName: string;
    userId: string;
  },
  context: IHookFunctions,
): Registration {
  const workflowId = context.getWorkflow().id ?? '';
  return { ...facts, token, address: addressWithToken(address, token), event: eventName, workflowId };
}
