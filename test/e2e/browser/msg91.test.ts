import type { Browser, Page } from 'playwright-core';

import { stage } from '../stage/stage';
import { openBrowser } from './browser';
import { Editor } from './editor';

let browser: Browser;
let page: Page;
let editor: Editor;

const accepted = () => stage().sandbox.ledger.messages({ vendor: 'msg91', direction: 'out' });

beforeAll(async () => {
  stage().sandbox.reset();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 1100 } });
  page.setDefaultTimeout(30_000);
  editor = new Editor(page, stage().n8n.origin);
  await editor.signIn(stage().owner);
});

beforeEach(() => editor.newWorkflow());

afterAll(() => browser.close());

describe("MSG91 in n8n's editor", () => {
  it('turns the variables of the chosen template into fields, and sends them', async () => {
    await editor.findNode('MSG91 Messaging');
    await editor.unfoldActions();
    await editor.dragToCanvas('Send SMS by template');
    await editor.openPicker('templateId');
    await editor.pick('order_ready');
    await editor.fill('mobile', '+91 98765 43210');
    await editor.fill('name', 'Asha');
    await editor.fill('order', '17');
    await editor.screenshot('msg91-flow-filled-in');
    expect(await editor.executeStep()).toContain('919876543210');
    await editor.screenshot('msg91-flow-sent');
    expect(accepted().map(({ to, body }) => [to, body])).toEqual([
      ['919876543210', 'Hi Asha, your order 17 is ready.'],
    ]);
  });
});
