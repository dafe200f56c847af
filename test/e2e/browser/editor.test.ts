import type { Browser, Page } from 'playwright-core';

import { stage } from '../stage/stage';
import { openBrowser } from './browser';
import { Editor } from './editor';

let browser: Browser;
let page: Page;
let editor: Editor;

const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });

beforeAll(async () => {
  stage().sandbox.reset();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(30_000);
  editor = new Editor(page, stage().n8n.origin);
  await editor.signIn(stage().owner);
});

beforeEach(() => editor.newWorkflow());

afterAll(() => browser.close());

describe("ClickSend in n8n's editor", () => {
  it('is found in the node panel with all its actions', async () => {
    await editor.findNode('ClickSend');
    await editor.unfoldActions();
    for (const action of ['Send SMS message', 'Get many contact lists', 'Send fax']) {
      await editor.waitForAction(action);
    }
    await editor.screenshot('actions-in-the-node-panel');
  });

  it('is dragged onto the canvas, filled in and executed', async () => {
    await editor.findNode('ClickSend');
    await editor.unfoldActions();
    await editor.dragToCanvas('Get many contact lists');
    await editor.choose('resource', 'SMS');
    await editor.choose('operation', 'Send');
    await editor.fill('to', '+61411111111');
    await editor.fill('body', 'Hello from the editor');
    await editor.screenshot('sms-filled-in');
    const output = await editor.executeStep();
    await editor.screenshot('sms-sent');
    expect(output).toContain('+61411111111');
    expect(accepted().map(({ to, body }) => [to, body])).toEqual([['+61411111111', 'Hello from the editor']]);
    await editor.closeNode();
    await editor.screenshot('canvas');
  });

  it('offers the lists of the account in a picker with search', async () => {
    const { lists } = stage().sandbox.clickSend;
    const vip = lists.all().find(({ list_name: name }) => name === 'VIP');
    await editor.findNode('ClickSend');
    await editor.unfoldActions();
    await editor.dragToCanvas('Send SMS message');
    await editor.choose('sendTo', 'Contact List');
    await editor.openPicker('listId');
    await editor.screenshot('list-picker');
    expect(await editor.pickerItems()).toHaveLength(lists.all().length);
    expect(await editor.searchPicker('vip')).toEqual([expect.stringContaining('VIP')]);
    await editor.pick('VIP');
    await editor.fill('body', 'Hello, VIP');
    const before = accepted().length;
    await editor.executeStep();
    await editor.screenshot('list-sent');
    expect(
      accepted()
        .slice(before)
        .map(({ to }) => to),
    ).toEqual(vip?.contacts.map(({ phone_number: number }) => number));
  });
});
