import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/report/write-markdown.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';

const render = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

/** The elements of a page, in their order. */
const elements = (html: string): readonly string[] =>
  [...html.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the comment on a merge request', () => {
  it('says in one line what came out, and can be found again', () => {
    const none = writeMarkdown(reportOf([]), plainStyle);
    expect(none.startsWith('<!-- plankreis -->\n### plankreis: kein Befund\n')).toBe(true);
    expect(render(none)).toContain('Geprüft zum 08.05.2018');
    const some = writeMarkdown(reportOf([0, 1, 1, 2].map((index) => nastyFinding('x', index))), plainStyle);
    expect(some).toContain('### plankreis: 1 Fehler, 2 Warnungen, 1 Hinweis\n');
  });

  it('has the first errors in the open and folds the rest away by rule, the gravest first', () => {
    const errors = Array.from({ length: 12 }, () => nastyFinding('Fehler', 0, 'schema'));
    const findings = [nastyFinding('Hinweis', 2, 'never-cited'), ...errors, nastyFinding('Warnung', 1, 'lead-missing')];
    const html = render(writeMarkdown(reportOf(findings), plainStyle));
    const summaries = [...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, text = '']) => text);
    expect(summaries).toEqual([
      expect.stringMatching(/^Fehler: .* \(2\) <code>schema<\/code>$/),
      expect.stringMatching(/^Warnung: .* \(1\) <code>lead-missing<\/code>$/),
      expect.stringMatching(/^Hinweis: .* \(1\) <code>never-cited<\/code>$/),
    ]);
    expect(count(html.slice(0, html.indexOf('<details>')), '<li>')).toBe(10);
    expect(count(html, '<li>')).toBe(14);
    expect(elements(html).filter((name) => name === 'details')).toHaveLength(3);
  });

  it('fits what GitHub takes, however much there is, and says what it leaves out', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      nastyFinding('Ein Befund mit einem Text', index % 3, allRules[index % allRules.length]?.id),
    );
    const text = writeMarkdown(reportOf(many), plainStyle);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(50_000);
    const html = render(text);
    const shown = count(html, '<li>');
    expect(text).toContain(`… und ${3_000 - shown} weitere Befunde`);
    expect(count(html, '<details>')).toBe(count(html, '</details>'));
    expect(html.trimEnd().endsWith('keine Datei übergangen.</p>')).toBe(true);
  });

  it('shortens a text that is longer than everything', () => {
    const text = writeMarkdown(reportOf([nastyFinding('x'.repeat(70_000)), nastyFinding('kurz', 1)]), plainStyle);
    expect(text.length).toBeLessThan(5_000);
    expect(text).toContain('kurz');
    expect(count(render(text), '<li>')).toBe(2);
  });

  it('is as quiet as it is asked to be', () => {
    expect(writeMarkdown(reportOf([]), { ...plainStyle, isQuiet: true })).not.toContain('Geprüft');
  });
});

it('sets keys and values in code, so that they can be copied', () => {
  const report = reportOf([nastyFinding('Unter `references:` ergänzen: `- {plan: a_b, relation: x}` (siehe *dort*).')]);
  const html = render(writeMarkdown(report, plainStyle));
  expect(html).toContain(
    'Unter <code>references:</code> ergänzen: <code>- {plan: a_b, relation: x}</code> (siehe *dort*).',
  );
});

describe('foreign text', () => {
  const frame = elements(render(writeMarkdown(reportOf([nastyFinding('x')]), plainStyle)));

  it.each(Object.entries(nastyTexts))('%s adds no element to the page', (_, text) => {
    const written = writeMarkdown(reportOf([nastyFinding(text)]), plainStyle);
    expect(elements(render(written)).filter((name) => !/^\/?(?:strong|em|code|br)$/.test(name))).toEqual(
      frame.filter((name) => !/^\/?(?:strong|em|code|br)$/.test(name)),
    );
    // oxlint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('all of it at once', () => {
    const html = render(writeMarkdown(nastyReport, nastyStyle));
    expect(html).not.toMatch(/<(?:a|img|script|table|input|pre|blockquote|h1|h2)\b/);
  });
});
