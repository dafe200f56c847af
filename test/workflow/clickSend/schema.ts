import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeRun } from '../../harness';

const shown = join(__dirname, '../../../nodes/ClickSend/__schema__/v1.0.0');

/** Every field of the items is one that the editor shows before the first run, in one of the types it shows. */
export function expectAsShown(resource: string, operation: string, items: NodeRun['output'][0]): void {
  const { type, version, properties } = JSON.parse(
    readFileSync(join(shown, resource, `${operation}.json`), 'utf8'),
  );
  expect([type, version]).toEqual(['object', 1]);
  expect(items).not.toEqual([]);
  for (const { json } of items) {
    for (const [field, value] of Object.entries(json)) {
      expect([field, [properties[field]?.type].flat()]).toEqual([
        field,
        expect.arrayContaining([typeOf(value)]),
      ]);
    }
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
