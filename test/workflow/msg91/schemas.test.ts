import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../../nodes/Msg91/resources';
import { useSandbox } from '../sandbox';
import { jsonOf } from './msg91';
import { runUsually } from './usual';

const sandbox = useSandbox();

const all = Object.entries(resources).flatMap(([resource, { operations }]) =>
  Object.keys(operations).map((name): [string, string] => [resource, name]),
);

function schemaOf(resource: string, name: string): Record<string, { type: string | string[] }> {
  const path = join(__dirname, '../../../nodes/Msg91/__schema__/v1.0.0', resource, `${name}.json`);
  const { type, version, properties } = JSON.parse(readFileSync(path, 'utf8'));
  expect([type, version]).toEqual(['object', 1]);
  return properties;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

describe('MSG91: the output that the editor shows beforehand', () => {
  it.each(all)('%s.%s is what comes', async (resource, name) => {
    const properties = schemaOf(resource, name);
    const { output, error } = await runUsually(sandbox, resource, name);
    const [json = {}] = jsonOf(output[0]);

    expect(error).toBeUndefined();
    expect(Object.keys(json)).not.toEqual([]);
    for (const [field, value] of Object.entries(json)) {
      const type = typeOf(value);
      const known = [properties[field]?.type].flat();
      expect([field, type, known.includes(type) || (type === 'integer' && known.includes('number'))]).toEqual(
        [field, type, true],
      );
    }
  });
});
