import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PackageDirectoryLoader } from '../harness/engine';
import { manifest, needsDist } from './pack';
import { ROOT } from './sources';

async function load(): Promise<PackageDirectoryLoader> {
  const loader = new PackageDirectoryLoader(ROOT);
  await loader.loadAll();
  return loader;
}

describe('n8n’s loader', () => {
  beforeAll(needsDist);

  it('finds every node and credential of the manifest', async () => {
    const { types } = await load();
    const { nodes, credentials } = manifest().n8n;

    expect(types.nodes).toHaveLength(nodes.length);
    expect(types.credentials).toHaveLength(credentials.length);
  });

  it('gives the same descriptions when it loads a second time', async () => {
    const first = asSent((await load()).types);
    const second = asSent((await load()).types);

    expect(second).toEqual(first);
  });

  it('gives the same nodes after it let go of them', async () => {
    const loader = await load();
    const before = asSent(loader.types.nodes);

    loader.releaseTypes();
    await loader.ensureTypesLoaded();

    expect(asSent(loader.types.nodes)).toEqual(before);
  });

  it('reads a codex with categories and search words for each node', async () => {
    const { types } = await load();

    for (const { codex } of types.nodes) {
      expect(codex?.categories?.length).toBeGreaterThan(0);
      expect(codex?.alias?.length).toBeGreaterThan(0);
    }
  });

  it('finds a light and a dark icon for each node and credential', async () => {
    const { types } = await load();
    const icons = [...types.nodes, ...types.credentials].map(({ name, iconUrl }) => ({ name, iconUrl }));

    for (const { name, iconUrl } of icons) {
      expect({ name, iconUrl }).toEqual({
        name,
        iconUrl: { light: expect.any(String), dark: expect.any(String) },
      });
      const files = typeof iconUrl === 'object' ? [iconUrl.light, iconUrl.dark] : [];
      expect(files.map((url) => existsSync(join(ROOT, pathOf(url))))).toEqual([true, true]);
    }
  });
});

/** As the editor receives it. */
function asSent<T>(types: T): T {
  return JSON.parse(JSON.stringify(types));
}

/** n8n serves an icon at `icons/<package>/<path>`. */
function pathOf(url: string): string {
  return url.replace(`icons/${manifest().name}/`, '');
}
