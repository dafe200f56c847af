import { existsSync } from 'node:fs';

import { chromium, selectors } from 'playwright-core';
import type { Browser } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, because containers run as root; the rest keeps the browser from calling home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedBrowser(): string {
  const chosen = process.env.CHROMIUM;
  const found = [chosen, ...usualPlaces].find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM to its program.',
  );
}

export async function openBrowser(): Promise<Browser> {
  // n8n marks the parts of its editor with this attribute.
  selectors.setTestIdAttribute('data-test-id');
  return await chromium.launch({ executablePath: installedBrowser(), headless: true, args: flags });
}
