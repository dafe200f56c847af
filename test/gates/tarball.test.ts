import { manifest, needsDist, packedPaths } from './pack';

const ALLOWED =
  /^(package\.json|README\.md|LICENSE\.md|dist\/index\.(js|d\.ts)|dist\/(nodes|credentials)\/.+)$/;
const SHIPPED_KINDS = /\.(js|d\.ts|svg|png|node\.json)$|\/__schema__\/.+\.json$/;

describe('the tarball', () => {
  let paths: string[] = [];

  beforeAll(() => {
    needsDist();
    paths = packedPaths();
  });

  it('holds the manifest, the readme and the licence', () => {
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE.md']));
  });

  it('holds every node and credential that it promises', () => {
    const { nodes, credentials } = manifest().n8n;

    expect(paths).toEqual(expect.arrayContaining([...nodes, ...credentials]));
  });

  it('holds a codex for every node, so that n8n’s search finds it', () => {
    const codexes = manifest().n8n.nodes.map((path) => path.replace(/\.js$/, '.json'));

    expect(paths).toEqual(expect.arrayContaining(codexes));
  });

  it('holds nothing else', () => {
    const strange = paths.filter(
      (path) => !ALLOWED.test(path) || (path.startsWith('dist/') && !SHIPPED_KINDS.test(path)),
    );

    expect(strange).toEqual([]);
  });

  it('holds no test', () =>
    expect(paths.filter((path) => /test|spec|sandbox|harness/i.test(path))).toEqual([]));
});
