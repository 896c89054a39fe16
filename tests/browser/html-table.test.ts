import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Table } from '../../src/model/table.ts';
import { writeHtml } from '../../src/table/html/write-html.ts';
import { visibleText } from '../../src/text/escape/visible-text.ts';
import { canBrowse, launchChromium, openPage } from '../support/chromium.ts';
import { findViolations } from '../support/find-violations.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { groupedSample, readingsTable, sampleTable } from '../support/sample-table.ts';

const empty: Table = { ...sampleTable, rows: [], empty: 'Kein Planwerk ist überfällig.' };
const tables = { sample: sampleTable, grouped: groupedSample(), readings: readingsTable, empty, nasty: nastyTable };

describe.runIf(canBrowse)('a table as a page', () => {
  let browser: Browser;
  let folder: string;

  const fileOf = (name: keyof typeof tables, language: Language = 'de'): string => {
    const path = join(folder, `${name}-${language}.html`);
    writeFileSync(path, writeHtml(tables[name], { language, asOf: '2024-12-04', colorLevel: 0, width: 80 }));
    return path;
  };
  const column = (page: Page, label: string): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('tbody tr:not([data-group]):not([hidden])')].map((row) => row.cells[
        [...document.querySelectorAll('thead th')].findIndex((head) => head.textContent.trim() === ${JSON.stringify(label)})
      ].innerText.trim())`,
    );
  const shown = async (page: Page): Promise<number> => (await column(page, 'Planwerk')).length;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plankreis-'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('sorts by a click, the other way round by the next, and as it was by the third', async () => {
    const { page } = await openPage(browser, fileOf('sample'));
    const before = await column(page, 'Fällig');
    const head = page.getByRole('columnheader', { name: 'Fällig' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rising = await column(page, 'Fällig');
    expect(rising.slice(0, 4)).toEqual(['2020', '11.07.2021', 'Dezember 2022', '2023']);
    expect(rising.at(-1)).toBe('–');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const falling = await column(page, 'Fällig');
    expect(falling[0]).toBe('September 2032');
    expect(falling.at(-1)).toBe('–');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('none');
    expect(await column(page, 'Fällig')).toEqual(before);
    await page.close();
  });

  it('sorts numbers by size, states by weight and words as Germans do, by the keyboard too', async () => {
    const { page } = await openPage(browser, fileOf('sample'));
    await page.getByRole('button', { name: 'Tage über Frist' }).focus();
    await page.keyboard.press('Enter');
    expect((await column(page, 'Tage über Frist')).slice(0, 3)).toEqual(['−2.848', '−1.687', '−1.123']);
    await page.getByRole('button', { name: 'Status' }).focus();
    await page.keyboard.press('Space');
    expect(new Set((await column(page, 'Status')).slice(0, 6))).toEqual(new Set(['■überfällig']));
    await page.getByRole('button', { name: 'Planwerk' }).press('Enter');
    const titles = await column(page, 'Planwerk');
    expect(titles.indexOf('Örtliche Planung nach dem Alten- und Pflegegesetz')).toBeLessThan(
      titles.indexOf('Rahmenplan Campus West'),
    );
    await page.close();
  });

  it('sorts within groups', async () => {
    const { page } = await openPage(browser, fileOf('grouped'));
    const headings = (): Promise<string[]> => page.locator('tr[data-group]').allInnerTexts();
    const before = await headings();
    await page.getByRole('button', { name: 'Fällig' }).click();
    expect(await headings()).toEqual(before);
    const ofYouth = page.locator('tbody', { hasText: 'FB 45 Kinder' }).locator('tr:not([data-group]) > :first-child');
    expect((await ofYouth.allInnerTexts())[0]).toBe('Medienentwicklungsplan Schulen');
    await page.close();
  });

  it('filters by words, however umlauts are typed, and says how many are left', async () => {
    const { page } = await openPage(browser, fileOf('sample'));
    const search = page.getByRole('searchbox', { name: 'Suchen' });
    const status = page.getByRole('status');
    await search.fill('laermaktionsplan');
    expect(await column(page, 'Planwerk')).toEqual(['Lärmaktionsplan (4. Runde)']);
    expect(await status.innerText()).toBe('1 von 30 Einträgen');
    await search.fill('SGB   viii kinder');
    expect(await shown(page)).toBe(3);
    await search.fill('gibt es nicht');
    expect(await shown(page)).toBe(0);
    expect(await status.innerText()).toBe('Kein Eintrag passt.');
    await page.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect.poll(() => shown(page)).toBe(30);
    expect(await status.innerText()).toBe('');
    await page.close();
  });

  it('filters by choices that go together with words', async () => {
    const { page } = await openPage(browser, fileOf('sample'));
    await page.getByLabel('Status', { exact: true }).selectOption('überfällig');
    const overdue = await shown(page);
    expect(new Set(await column(page, 'Status'))).toEqual(new Set(['■überfällig']));
    await page.getByLabel('Federführung', { exact: true }).selectOption('FB 56 Wohnen, Soziales und Integration');
    expect(await shown(page)).toBeLessThan(overdue);
    await page.getByRole('searchbox').fill('Integrationskonzept');
    expect(await column(page, 'Planwerk')).toEqual(['Integrationskonzept']);
    await page.close();
  });

  it('hides groups that nothing is left of', async () => {
    const { page } = await openPage(browser, fileOf('grouped'));
    await page.getByRole('searchbox').fill('Lärm');
    expect(await page.locator('tr[data-group]:visible').allInnerTexts()).toEqual(['FB\u00a036 Klima und Umwelt (5)']);
    await page.close();
  });

  it.each(Object.keys(tables) as (keyof typeof tables)[])('is accessible, light and dark: %s', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, requests, complaints } = await openPage(browser, fileOf(name), { colorScheme });
      expect(await findViolations(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('is accessible while it is sorted and filtered, in English, on a small screen', async () => {
    const { page } = await openPage(browser, fileOf('sample', 'en'), { viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Fällig' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('plan');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ of 30 entries$/);
    await page.close();
  });

  it('keeps its head and what the row is about in sight', async () => {
    const { page } = await openPage(browser, fileOf('sample'), { viewport: { width: 1000, height: 500 } });
    await page.evaluate('window.scrollTo(400, 1200)');
    const head = await page.locator('thead th').nth(4).boundingBox();
    expect(head?.y).toBeCloseTo(0, 0);
    const title = await page.locator('tbody th').nth(12).boundingBox();
    expect(title?.x).toBeCloseTo(0, 0);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.x).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('shows the whole table without scripts, and no tools that do nothing', async () => {
    const { page } = await openPage(browser, fileOf('sample'), { javaScriptEnabled: false });
    expect(await page.locator('tbody tr:visible').count()).toBe(30);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.close();
  });

  it('prints across A4, with the head on each page and nothing cut off', async () => {
    const { page } = await openPage(browser, fileOf('sample'), {
      viewport: { width: 1032, height: 720 },
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form:visible').count()).toBe(0);
    const [display, background, wide] = await page.evaluate<[string, string, boolean]>(
      `[getComputedStyle(document.querySelector('thead')).display, getComputedStyle(document.body).backgroundColor,
        document.documentElement.scrollWidth > document.documentElement.clientWidth]`,
    );
    expect([display, background, wide]).toEqual(['table-header-group', 'rgb(255, 255, 255)', false]);
    expect(await page.getByText('Aus Platzgründen ausgelassen').isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[456][.\d]*\]/);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await page.close();
  });

  it('shows what a stranger wrote as text, and runs and links nothing of it', async () => {
    const { page, requests, complaints } = await openPage(browser, fileOf('nasty'));
    expect(await page.locator('tbody tr:not([data-group])').count()).toBe(nastyTable.rows.length);
    expect(await page.locator('table a, table img, table script, table b').count()).toBe(0);
    const cells = await page.evaluate<string[]>(
      `[...document.querySelectorAll('tbody tr:not([data-group])')].map((row) => row.cells[1].textContent)`,
    );
    for (const [at, [name, text]] of Object.entries(nastyTexts).entries()) {
      const expected = visibleText(text.replace(/\r\n?/g, '\n'), '\n\t');
      expect(cells[at]?.replaceAll('\u00a0', ' '), name).toBe(expected.replaceAll('\u00a0', ' '));
    }
    await page.getByRole('searchbox').fill('<script>');
    await page.getByRole('button', { name: 'Name' }).click();
    expect([...requests, ...complaints]).toEqual([]);
    await page.close();
  });
});
