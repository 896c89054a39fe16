import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with a page by WCAG 2.2 AA and its own good practice: rule and place, nothing if all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Not by a script element: the page's own policy lets no foreign one in.
  await page.evaluate(`${axe.source}; undefined`);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags } });
  return page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}
