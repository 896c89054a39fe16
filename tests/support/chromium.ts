import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Tests in a browser run where there is one; in CI a missing browser is a failure. */
export const canBrowse: boolean = existsSync(executablePath) || process.env['CI'] === 'true';

/** Starts a browser with an empty profile that asks nothing of anyone by itself. */
export function launchChromium(): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet];
  return chromium.launch({ executablePath, args });
}

/** A page that is watched: what it asked for, what it complained of, what it popped up. */
export interface WatchedPage {
  readonly page: Page;
  /** Every address that was asked for, apart from the page itself. */
  readonly requests: readonly string[];
  /** Errors, warnings and dialogs. */
  readonly complaints: readonly string[];
}

/** Opens a file and watches it. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  const self = `file://${path}`;
  page.on('request', (request) => {
    if (request.url() !== self && request.url() !== 'data:,') requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(self);
  return { page, requests, complaints };
}
