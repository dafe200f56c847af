import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeRun } from '../harness';

/**
 * Every field of the items is one that the editor shows before the first run, in one of the types it shows.
 * @param node its folder, such as "ClickSend"
 */
export function expectShown(
  node: string,
  resource: string,
  operation: string,
  items: NodeRun['output'][0],
): void {
  const path = join(__dirname, '../../nodes', node, '__schema__/v1.0.0', resource, `${operation}.json`);
  const { type, version, properties } = JSON.parse(readFileSync(path, 'utf8'));
  expect([type, version]).toEqual(['object', 1]);
  expect(items).not.toEqual([]);
  for (const { json } of items) {
    expect(Object.keys(json)).not.toEqual([]);
    for (const [field, value] of Object.entries(json)) {
      const shown: unknown[] = [properties[field]?.type].flat();
      expect([field, typesOf(value), shown.some((each) => typesOf(value).includes(String(each)))]).toEqual([
        field,
        typesOf(value),
        true,
      ]);
    }
  }
}

/** JSON Schema counts whole numbers as numbers too. */
function typesOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}
