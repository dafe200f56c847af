import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needsDist, unpack } from './pack';
import { ROOT } from './sources';

interface Finding {
  passed: boolean;
  report: string;
}

const PATIENCE = 180_000;

function scan(leg: 'source' | 'tarball', folder: string): Finding {
  const script = join(ROOT, 'test/gates/scan.mjs');
  // n8n's older lint plugin takes every file for a node file when it believes itself under test.
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(
    execFileSync(process.execPath, [script, leg, folder], { cwd: ROOT, encoding: 'utf8', env }),
  );
}

describe('n8n’s scanner of community packages', () => {
  const clean: Finding = { passed: true, report: '' };

  it('passes the source', () => expect(scan('source', ROOT)).toEqual(clean), PATIENCE);

  it(
    'passes what is published',
    () => {
      needsDist();
      const { folder, remove } = unpack();
      try {
        expect(scan('tarball', folder)).toEqual(clean);
      } finally {
        remove();
      }
    },
    PATIENCE,
  );

  it(
    'is really at work',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'dirty-'));
      mkdirSync(join(folder, 'nodes'));
      writeFileSync(join(folder, 'nodes', 'bad.js'), 'console.log(process.env);');
      const { passed, report } = scan('tarball', folder);
      rmSync(folder, { recursive: true });

      expect(passed).toBe(false);
      expect(report).toContain('no-console');
    },
    PATIENCE,
  );
});
