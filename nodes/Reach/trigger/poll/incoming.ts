import type { IDataObject } from 'n8n-workflow';
import { asRows, asText } from '../../../shared/http/json';

/** The incoming ones among listed messages: not every server heeds the filter. */
export function incoming(rows: unknown): IDataObject[] {
  return asRows(rows).filter(({ direction }) => asText(direction)?.toUpperCase() === 'MO');
}
