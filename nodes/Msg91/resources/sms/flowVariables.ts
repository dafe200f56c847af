import type { MappedValues } from '../../../shared/fields/mapper';
import type { Preparation } from '../../../shared/operation/operation';
import { variablesOf, versionsRequest } from '../../api/templates';
import { msg91 } from '../../api/vendor';

interface Automatic {
  templateId: string;
  templateVariables: MappedValues;
}

/**
 * With Auto-Map: those fields of the item that the template knows; all of them where it can't be read, which is said
 * nowhere, since MSG91 leaves out what a template does not know. Each template is read once in an execution.
 */
export async function knownVariables(
  { templateId, templateVariables }: Automatic,
  { once, send }: Preparation,
): Promise<MappedValues> {
  if (!templateVariables.automatic) return templateVariables;
  const known = await once(`variables of ${templateId}`, () => readVariables(templateId, send));
  if (known === undefined) return templateVariables;
  const values = Object.entries(templateVariables.values).filter(([name]) => known.has(name));
  return { ...templateVariables, values: Object.fromEntries(values) };
}

async function readVariables(
  templateId: string,
  send: Preparation['send'],
): Promise<Set<string> | undefined> {
  const request = versionsRequest(templateId);
  const reply = await send(request);
  if (reply.kind !== 'answer') return undefined;
  const verdict = msg91.judge(reply, request);
  const variables = verdict.kind === 'taken' ? variablesOf(verdict.body) : [];
  return variables.length > 0 ? new Set(variables) : undefined;
}
