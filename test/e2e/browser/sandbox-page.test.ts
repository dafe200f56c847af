import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { root } from '../../../scripts/paths';
import { until } from '../../../scripts/wait';
import { importAll, publish, unpublishAll } from '../stage/examples';
import { stage } from '../stage/stage';
import { openBrowser } from './browser';
import { Editor } from './editor';

/** The circle that a newcomer goes with `npm start`: send from the editor, reply on the page, be answered. */
describe('the sandbox page beside the editor', () => {
  let browser: Browser;
  let sandboxPage: Page;
  let editor: Editor;

  const phoneOf = (number: string) => sandboxPage.locator('li.phone').filter({ hasText: number });

  beforeAll(async () => {
    const { sandbox, n8n, owner } = stage();
    sandbox.reset();
    await importAll();
    await publish('Answer a reply');
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    context.setDefaultTimeout(30_000);
    sandboxPage = await context.newPage();
    await sandboxPage.goto(sandbox.origin);
    editor = new Editor(await context.newPage(), n8n.origin);
    await editor.signIn(owner);
  });

  afterAll(async () => {
    await browser.close();
    await unpublishAll();
  });

  it('shows a message as it arrives, without a reload', async () => {
    await editor.openWorkflow('Text many people in one request');
    await editor.executeWorkflow();
    await editor.screenshot('example-on-the-canvas');
    await phoneOf('+61411111111').getByText('Hello Ada, your table is ready.').waitFor();
    expect(await sandboxPage.locator('li.phone').count()).toBe(2);
  });

  it('carries a reply to the workflow that listens, and shows its answer', async () => {
    const { sandbox, n8n } = stage();
    const rule = async () =>
      sandbox.clickSend.inboundRules.all().find(({ action_address: url }) => url.startsWith(n8n.origin));
    await until(rule, { what: 'The rule at ClickSend', withinMs: 20_000 });
    const phone = phoneOf('+61411111111');
    await phone.getByPlaceholder('Type a reply').fill('Thank you, on my way!');
    await sandboxPage.keyboard.press('Enter');
    await phone.getByText('Thank you, we got: Thank you, on my way!').waitFor();
    await sandboxPage.screenshot({ path: join(root, 'screenshots', 'sandbox-page.png') });
  });
});
