import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources as clickSend } from '../../nodes/ClickSend/resources';
import { resources as msg91 } from '../../nodes/Msg91/resources';
import { resources as reach } from '../../nodes/Reach/resources';
import type { Resources } from '../../nodes/shared/operation/operation';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The rows of the table under a vendor's heading: resource to sorted operations. */
function promised(vendor: string): Record<string, string[]> {
  const [, section = ''] = readme.split(`### ${vendor}\n`);
  const rows =
    section
      .split('\n## ')[0]
      ?.split('\n### ')[0]
      ?.match(/^\| (?!resource|\*\*|-).*$/gm) ?? [];
  return Object.fromEntries(
    rows.map((row) => {
      const [, resource = '', operations = ''] = row.split('|').map((cell) => cell.trim());
      return [resource, operations.split(', ').sort()];
    }),
  );
}

function built(resources: Resources): Record<string, string[]> {
  return Object.fromEntries(
    Object.values(resources).map(({ name, operations }) => [
      name,
      Object.values(operations)
        .map((operation) => operation.name)
        .sort(),
    ]),
  );
}

describe('the README', () => {
  it.each([
    ['ClickSend', clickSend],
    ['MSG91', msg91],
    ['Reach', reach],
  ])('names exactly the operations of %s that exist', (vendor, resources) => {
    expect(promised(vendor)).toEqual(built(resources));
  });
});
