import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { dataOf } from './envelope';
import { picked } from './rows';

const WHOSE_COUNT =
  'The first try got no answer and may have done all or a part of it: the count is that of the second try alone';

/** Says so where the answer counts only what an earlier try, which got no answer, has left to do. */
export function countedAgain(verdict: Verdict, { repeated }: Answer): Verdict {
  if (verdict.kind !== 'taken' || !repeated) return verdict;
  return { ...verdict, body: { ...asObject(verdict.body), warnings: [WHOSE_COUNT] } };
}

/** What a call counted, with the warning about it. */
export function counted(body: unknown): IDataObject {
  return { ...dataOf(body), ...picked(asObject(body) ?? {}, ['warnings']) };
}
