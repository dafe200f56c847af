import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACTIONS, CREDENTIAL_OF, CREDENTIALS, TRIGGERS } from './catalogue';
import {
  classNameOf,
  credentialFiles,
  newCredential,
  newNode,
  nodeFiles,
  packageName,
  ROOT,
} from './shipped';

describe.each(nodeFiles)('%s', (file) => {
  const description = () => newNode(file).description;

  it('has a name of the catalogue, and the file n8n expects for it', () => {
    const { name } = description();

    expect([...Object.keys(ACTIONS), ...Object.keys(TRIGGERS)]).toContain(name);
    expect(classNameOf(file).toLowerCase()).toBe(name.toLowerCase());
  });

  it('uses the credential of its vendor alone', () => {
    const { name, credentials = [] } = description();

    expect(credentials.map((credential) => credential.name)).toEqual([CREDENTIAL_OF[name] ?? []].flat());
  });

  it('says what it is', () => {
    const { displayName, subtitle, description: text, defaults, group, version } = description();

    expect([displayName, subtitle, text, defaults.name, version]).not.toContain(undefined);
    expect([displayName, subtitle, text, defaults.name]).not.toContain('');
    expect(group).toHaveLength(1);
  });

  it('is a tool for agents unless it is a trigger', () => {
    const { name, usableAsTool, inputs } = description();
    const isTrigger = name.endsWith('Trigger');

    expect(usableAsTool).toBe(isTrigger ? undefined : true);
    expect(inputs).toEqual(isTrigger ? [] : ['main']);
  });

  it('has its icons beside it', () => {
    const { icon } = description();
    const files = typeof icon === 'object' ? [icon.light, icon.dark] : [];
    const places = files.map((path) => join(ROOT, dirname(file), path.replace('file:', '')));

    expect(new Set(places).size).toBe(2);
    expect(places.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has a codex under its full name', () => {
    const codex = JSON.parse(readFileSync(join(ROOT, file.replace(/\.ts$/, '.json')), 'utf8'));

    expect(codex.node).toBe(`${packageName}.${description().name}`);
  });

  it('describes a second instance as it does the first', () => {
    const first = JSON.stringify(description());

    expect(JSON.stringify(description())).toBe(first);
  });
});

describe.each(credentialFiles)('%s', (file) => {
  it('has a name that is free, and the file n8n expects for it', () => {
    const { name } = newCredential(file);

    expect(Object.keys(CREDENTIALS)).toContain(name);
    expect(['msg91Api', 'clickSendApi']).not.toContain(name);
    expect(classNameOf(file).toLowerCase()).toBe(name.toLowerCase());
  });

  it('asks for its fields in their order', () => {
    const { name, properties } = newCredential(file);
    const asked = properties.filter(({ type }) => type !== 'notice' && type !== 'hidden');

    expect(asked.map((property) => property.name)).toEqual(CREDENTIALS[name]?.fields);
  });

  it('knows the address of its vendor and hides what is secret', () => {
    const { name: type, properties } = newCredential(file);
    const address = properties.find(({ name }) => name === 'baseUrl');
    const secrets = properties.filter(({ name }) => /key|secret/i.test(name));

    expect(address?.default).toBe(CREDENTIALS[type]?.baseUrl);
    expect(address?.default || address?.required).toBeTruthy();
    expect(secrets.filter(({ typeOptions }) => !typeOptions?.password)).toEqual([]);
  });

  it('can be tested, and authenticates every request', () => {
    const { test, authenticate } = newCredential(file);

    expect(test?.request.url).toEqual(expect.any(String));
    expect(authenticate).toBeDefined();
  });
});
