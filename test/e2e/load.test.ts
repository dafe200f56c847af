import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';

import { credentialFiles, nodeFiles, packageName, stage } from './stage/stage';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const nameIn = (file: string, ending: string) => lowerFirst(basename(file, ending));

describe('the packed package in n8n', () => {
  it('brings every node of the manifest', async () => {
    const loaded = (await stage().api.nodeTypes()).map(({ name }) => name);
    const own = loaded.filter((name) => name.startsWith(`${packageName}.`)).map((name) => name.split('.')[1]);
    const ofManifest = nodeFiles.map((file) => nameIn(file, '.node.js'));
    expect(own).toEqual(expect.arrayContaining(ofManifest));
  });

  it('offers its action nodes to AI agents as tools', async () => {
    const loaded = (await stage().api.nodeTypes()).map(({ name }) => name);
    expect(loaded).toContain(`${packageName}.clickSendTool`);
  });

  it('brings every credential type of the manifest', async () => {
    const types = await stage().api.credentialTypes();
    const ofManifest = credentialFiles.map((file) => nameIn(file, '.credentials.js'));
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(ofManifest));
  });

  it('shows icons that exist', async () => {
    const { api, n8n } = stage();
    const own = (await api.nodeTypes()).filter(({ name }) => name.startsWith(`${packageName}.`));
    for (const { name, iconUrl } of own) {
      const addresses = typeof iconUrl === 'string' ? [iconUrl] : Object.values(iconUrl ?? {});
      expect({ name, icons: addresses.length }).not.toEqual({ name, icons: 0 });
      for (const address of addresses) {
        const answer = await fetch(`${n8n.origin}/${address}`);
        expect({ address, status: answer.status }).toEqual({ address, status: 200 });
      }
    }
  });

  it('loads without a word of complaint', async () => {
    const log = await readFile(stage().n8n.logFile, 'utf8');
    const [whileStarting = ''] = log.split('Editor is now accessible');
    expect(whileStarting.split('\n').filter((line) => line.includes(packageName))).toEqual([]);
  });
});
