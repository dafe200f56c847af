import { brokenDirections, impureImports, vendorWords } from './directions';
import { importsOf, sourcesOf } from './sources';

const file = (path: string, text: string) => ({ path, text, imports: importsOf(path, text) });

describe('the architecture', () => {
  const sources = sourcesOf('nodes', 'credentials');

  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(20));

  it('imports in one direction only', () => expect(sources.flatMap(brokenDirections)).toEqual([]));

  it('keeps what is pure free of n8n', () => expect(sources.flatMap(impureImports)).toEqual([]));

  it('names no vendor in what they share', () => {
    const shared = sources.filter(({ path }) => path.startsWith('nodes/shared/'));

    expect(shared.flatMap(vendorWords)).toEqual([]);
  });

  it('never reaches http through operations', () => {
    const http = sources.filter(({ path }) => path.startsWith('nodes/shared/http/'));
    const targets = http.flatMap(({ imports }) => imports.map(({ target }) => target));

    expect(targets.filter((target) => target.startsWith('nodes/shared/operation'))).toEqual([]);
  });
});

describe('the gate itself', () => {
  it.each([
    ['nodes/Reach/api/sign.ts', '../../Msg91/api/envelope', 'a vendor never imports a sibling'],
    ['nodes/shared/http/retry.ts', '../../Reach/api/sign', 'what is shared knows no vendor'],
    ['nodes/Reach/api/sign.ts', '../resources/message', 'api stands below resources'],
    ['nodes/Reach/resources/message/index.ts', '../../Reach.node', 'resources stands below node'],
    [
      'nodes/Reach/Reach.node.ts',
      '../../credentials/ReachSmsApi.credentials',
      'nothing imports a credential',
    ],
    ['credentials/ReachSmsApi.credentials.ts', '../nodes/Msg91/api/sign', 'a vendor never imports a sibling'],
    [
      'credentials/ReachSmsApi.credentials.ts',
      '../nodes/Reach/trigger/events',
      'a credential knows no more than the api',
    ],
  ])('sees that %s must not import %s', (path, target, rule) => {
    expect(brokenDirections(file(path, `import { x } from '${target}';`))).toEqual([
      expect.stringContaining(rule),
    ]);
  });

  it.each([
    ['nodes/Reach/Reach.node.ts', './resources'],
    ['nodes/Reach/resources/message/send.ts', '../../api/sign'],
    ['nodes/Reach/api/sign.ts', '../../shared/http/request'],
    ['credentials/ReachSmsApi.credentials.ts', '../nodes/Reach/api/sign'],
    ['credentials/ReachSmsApi.credentials.ts', '../nodes/shared/http/address'],
  ])('lets %s import %s', (path, target) => {
    expect(brokenDirections(file(path, `export { x } from '${target}';`))).toEqual([]);
  });

  it('tells types from what is needed at run time', () => {
    const found = (code: string) => impureImports(file('nodes/Reach/api/sign.ts', code));

    expect(found("import type { INode } from 'n8n-workflow';")).toEqual([]);
    expect(found("import { type INode } from 'n8n-workflow';")).toEqual([]);
    expect(found("import { type INode, sleep } from 'n8n-workflow';")).toHaveLength(1);
    expect(found("import 'n8n-workflow';")).toHaveLength(1);
  });

  it('hears vendor names, not the verb', () => {
    const said = (text: string) => vendorWords({ path: 'nodes/shared/http/retry.ts', text, imports: [] });

    expect(said('what cannot reach the vendor')).toEqual([]);
    expect(said('the Reach key')).toHaveLength(1);
    expect(said('like MSG91 and clickSend')).toHaveLength(2);
    expect(said("from '../../Reach/api'")).toHaveLength(1);
  });
});
