import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { writeHtml } from '../../src/report/write-html.ts';
import { canBrowse, launchChromium, openPage } from '../support/chromium.ts';
import { findViolations } from '../support/find-violations.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;
/** The elements of a page, but for words set in code. */
const elements = (html: string): readonly string[] =>
  [...html.replace(/<(code)>[^<]*<\/\1>/g, '').matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);

describe('foreign text', () => {
  const frame = elements(writeHtml(reportOf([nastyFinding('x')]), plainStyle)).join(' ');

  it.each(Object.entries(nastyTexts))('%s adds no element to the page', (_, text) => {
    const html = writeHtml(reportOf([nastyFinding(text)]), plainStyle);
    // A line of the source is shown only where there is one.
    expect(elements(html).join(' ').replace(' pre code mark /mark /code /pre', '')).toBe(
      frame.replace(' pre code mark /mark /code /pre', ''),
    );
    // oxlint-disable-next-line no-control-regex
    expect(html).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe.runIf(canBrowse)('the report as a page', () => {
  let browser: Browser;
  let folder: string;
  let shipped: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plankreis-'));
    browser = await launchChromium();
    shipped = (await runCli(['validate', '--registry', join(root, 'registry'), '-f', 'html'])).stdout;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const fileOf = (name: string, html: string): string => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(path, html);
    return path;
  };
  const report = (which: Report): string => writeHtml(which, which === nastyReport ? nastyStyle : plainStyle);

  it.each<['light' | 'dark', string, () => string]>([
    ['light', 'the shipped register', () => shipped],
    ['dark', 'the shipped register', () => shipped],
    ['light', 'nothing found', () => report(reportOf([]))],
    ['light', 'nasty texts', () => report(nastyReport)],
    ['dark', 'nasty texts', () => report(nastyReport)],
  ])('is accessible and asks nothing of anyone (%s): %s', async (colorScheme, name, html) => {
    const { page, requests, complaints } = await openPage(browser, fileOf(name, html()), { colorScheme });
    expect(await findViolations(page)).toEqual([]);
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  it.each([320, 1280])('fits a window of %i pixels', async (width) => {
    for (const html of [shipped, report(nastyReport)]) {
      const { page } = await openPage(browser, fileOf('weite', html), { viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  it('shows the line with the place marked, what to do, and leads to the rule', async () => {
    const { page } = await openPage(browser, fileOf('befund', shipped));
    const finding = page.locator('.finding.warning').first();
    expect((await finding.locator('mark').innerText()).length).toBeGreaterThan(2);
    expect(await finding.locator('.place').innerText()).toMatch(/^Warnung · [a-z-]+ · registry\/.*:\d+:\d+$/);
    await finding.locator('a').click();
    expect(await page.evaluate('document.querySelector(":target").innerText')).toContain(
      await finding.locator('a').innerText(),
    );
    await page.close();
  });

  it('has what is silenced folded away, with the reason', async () => {
    const silenced = [{ ...nastyFinding('x', 1, 'lead-missing'), by: 'exception' as const, reason: 'Wird besetzt' }];
    const { page } = await openPage(browser, fileOf('still', report(reportOf([], { silenced }))));
    const text = page.getByText('Begründung: Wird besetzt');
    expect(await text.isVisible()).toBe(false);
    await page.getByText('Hingenommene und zurückgestellte Befunde (1)').click();
    expect(await text.isVisible()).toBe(true);
    await page.close();
  });
});
