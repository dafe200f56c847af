import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import type { Owner } from '../../../scripts/n8n/api';
import { root } from '../../../scripts/paths';
import { until } from '../../../scripts/wait';

/** What a person does in n8n's editor, step by step. */
export class Editor {
  constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  async signIn({ email, password }: Owner): Promise<void> {
    await this.page.goto(`${this.origin}/signin`);
    await this.page.locator('input[type=email]').fill(email);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.getByRole('button', { name: /sign in/i }).click();
    await this.page.waitForURL(/\/(home|workflow)/);
  }

  async newWorkflow(): Promise<void> {
    await this.page.goto(`${this.origin}/workflow/new`);
    await this.part('canvas-plus-button').waitFor();
  }

  async openWorkflow(name: string): Promise<void> {
    await this.page.goto(`${this.origin}/home/workflows`);
    await this.part('workflow-card-name').filter({ hasText: name }).click();
    await this.part('execute-workflow-button').first().waitFor();
  }

  /** Runs the whole workflow and waits until the editor's word of success has come and gone. */
  async executeWorkflow(): Promise<void> {
    await this.part('execute-workflow-button').last().click();
    const success = this.page.getByText('Workflow executed successfully');
    await success.waitFor();
    await success.waitFor({ state: 'hidden' });
    await this.part('zoom-to-fit').click();
  }

  /** Opens the node panel, searches and opens what it finds. */
  async findNode(name: string): Promise<void> {
    await this.part('node-creator-plus-button').click();
    await this.part('node-creator-search-bar').fill(name);
    await this.inPanel(name).first().click();
  }

  /** On an empty canvas the panel shows the triggers; the actions wait below, folded. */
  async unfoldActions(): Promise<void> {
    const before = await this.part('item-iterator-item').count();
    await this.part('node-creator-category-item').filter({ hasText: 'Actions' }).click();
    await this.part('item-iterator-item').nth(before).waitFor();
  }

  /** The list fills little by little: waits for one action of it. */
  async waitForAction(action: string): Promise<void> {
    await this.inPanel(action).first().waitFor({ state: 'attached' });
  }

  async dragToCanvas(action: string): Promise<void> {
    const middle = { x: 500, y: 350 };
    await this.inPanel(action).dragTo(this.part('canvas-wrapper'), { targetPosition: middle });
    await this.part('node-parameters').waitFor();
  }

  async choose(parameter: string, option: string): Promise<void> {
    await this.part(`parameter-input-${parameter}`).click();
    await this.page
      .getByRole('option')
      .filter({ hasText: new RegExp(`^\\s*${option}`), visible: true })
      .click();
  }

  async fill(parameter: string, text: string): Promise<void> {
    await this.part(`parameter-input-${parameter}`).locator('input, textarea').first().fill(text);
  }

  /** Opens a picker; its list is then there to read. */
  async openPicker(parameter: string): Promise<void> {
    await this.part(`resource-locator-${parameter}`).getByTestId('rlc-input').click();
    await this.part('rlc-item').first().waitFor();
  }

  /** Types a search; the list narrows a moment later. */
  async searchPicker(search: string): Promise<string[]> {
    const before = await this.pickerItems();
    await this.part('rlc-search').locator('input').or(this.part('rlc-search')).last().fill(search);
    const narrowed = async () => {
      const now = await this.pickerItems();
      return now.length > 0 && now.length < before.length ? now : undefined;
    };
    return await until(narrowed, { what: `The picker's answer to "${search}"`, withinMs: 15_000 });
  }

  pickerItems(): Promise<string[]> {
    return this.part('rlc-item').allInnerTexts();
  }

  async pick(item: string): Promise<void> {
    await this.part('rlc-item').filter({ hasText: item }).click();
  }

  /** Returns what the output pane shows when the step is done. */
  async executeStep(): Promise<string> {
    await this.part('node-execute-button').click();
    const output = this.part('output-panel');
    await output.getByTestId('ndv-run-data').or(output.locator('table')).first().waitFor();
    return await output.innerText();
  }

  async closeNode(): Promise<void> {
    await this.part('ndv-close-button').click();
    await this.part('node-parameters').waitFor({ state: 'detached' });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(root, 'screenshots', `${name}.png`) });
  }

  private part(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  private inPanel(text: string): Locator {
    return this.part('item-iterator-item').filter({ hasText: text });
  }
}
