import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import { describe, expect, it } from 'vitest';
import type { Log, Result } from 'sarif';
import { writeSarif } from '../../src/report/write-sarif.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { sarifErrors } from '../support/check-report-files.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

function read(text: string): Log {
  expect(sarifErrors(text).slice(0, 5)).toEqual([]);
  return JSON.parse(text) as Log;
}

function resultsOf(log: Log): readonly Result[] {
  return log.runs[0]?.results ?? [];
}

const plan = (id: string, more = ''): string => `id: ${id}\ntitle: Planwerk ${id}\nno_duty: none\n${more}`;
const folder = makeFolder({
  'registry/plankreis.yaml': 'name: Beispiel\nrules: {entry-incomplete: off, lead-missing: off}\n',
  'registry/plans/kita/größe.yaml': plan('kitaplan', 'references:\n  - {plan: kjfp, relation: coordinates_with}\n'),
  'registry/plans/kjfp.yaml': plan('kjfp', 'editions:\n  - {id: a, events: [{type: adopted, date: 8.5.2018}]}\n'),
  'registry/plans/alt.yaml': plan(
    'alt',
    'references:\n  - {plan: verschollen, relation: refers_to}\nexceptions:\n  - {rule: reference-not-found, reason: Wird angelegt}\n',
  ),
  'registry/plans/neu.yaml': plan('neu', 'references:\n  - {plan: kitaplann, relation: coordinates_with}\n'),
  'registry/plans/zwei.yaml': plan('zwei', 'references:\n  - {plan: neu, relation: coordinates_with}\n'),
  '.git/HEAD': '',
});
const sarif = async (...args: readonly string[]): Promise<string> =>
  (await runCli(['validate', '--registry', join(folder, 'registry'), '-f', 'sarif', ...args], { cwd: folder })).stdout;

describe('SARIF 2.1.0', () => {
  it('keeps to the official schema: the shipped register, an empty one, a faulty one, nasty texts', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    read((await runCli(['validate', '--registry', join(root, 'registry'), '-f', 'sarif'])).stdout);
    read(writeSarif(reportOf([]), plainStyle));
    read(await sarif());
    read(writeSarif(nastyReport, nastyStyle));
  });

  it('describes every rule, with help to read', async () => {
    const rules = read(await sarif()).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const { id, name, shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      expect([id, name]).toEqual([id, expect.stringMatching(/^[A-Z][A-Za-z]+$/)]);
      expect(shortDescription?.text).toMatch(/[.!?]$/);
      expect((fullDescription?.text ?? '').length).toBeGreaterThan(40);
      expect(help?.markdown).toContain(`## ${id}`);
      expect(help?.text).toContain('Beheben:');
      expect(defaultConfiguration?.enabled === false || defaultConfiguration?.level !== undefined).toBe(true);
    }
    const english = read(await sarif('--lang', 'en')).runs[0]?.tool.driver;
    expect([english?.language, english?.rules?.[0]?.help?.text?.includes('How to mend:')]).toEqual(['en', true]);
  });

  it('names places from the root of the repository, in UTF-16, and every file once', async () => {
    const run = read(await sarif()).runs[0];
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(Object.keys(run?.originalUriBaseIds ?? {})).toEqual(['%SRCROOT%']);
    const uris = run?.artifacts?.map(({ location }) => location?.uri) ?? [];
    expect(uris).toContain('registry/plans/kita/gr%C3%B6%C3%9Fe.yaml');
    expect(new Set(uris).size).toBe(uris.length);
    for (const result of run?.results ?? []) {
      const { artifactLocation } = result.locations?.[0]?.physicalLocation ?? {};
      expect(uris[artifactLocation?.index ?? -1]).toBe(artifactLocation?.uri);
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    }
  });

  it('carries fixes: what is to stand where', async () => {
    const fixes = resultsOf(read(await sarif())).flatMap(({ ruleId, fixes: list = [] }) =>
      list.flatMap(({ artifactChanges }) =>
        artifactChanges.map(({ artifactLocation, replacements: [first] }) => {
          const { startLine = 0, startColumn = 0, endLine, endColumn = 0 } = first?.deletedRegion ?? {};
          const lines = readFileSync(join(folder, artifactLocation.uri ?? ''), 'utf8').split('\n');
          const line = lines[startLine - 1] ?? '';
          const deleted = startLine === endLine ? line.slice(startColumn - 1, endColumn - 1) : '?';
          return [ruleId, artifactLocation.uri, startLine, deleted, first?.insertedContent?.text];
        }),
      ),
    );
    expect(fixes).toEqual([
      ['schema', 'registry/plans/kjfp.yaml', 5, '8.5.2018', '2018-05-08'],
      ['reference-not-found', 'registry/plans/neu.yaml', 5, 'kitaplann', 'kitaplan'],
      ['reference-not-returned', 'registry/plans/neu.yaml', 6, '', '  - {plan: zwei, relation: coordinates_with}\n'],
    ]);
  });

  it('shows what is silenced as suppressed, by whom and why', async () => {
    const results = resultsOf(read(await sarif()));
    const suppressed = results.find(({ suppressions = [] }) => suppressions.length > 0);
    expect(suppressed?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'Wird angelegt' },
    ]);
    // All or none of a run say so (3.27.23).
    expect(results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
    const plain = resultsOf(read(writeSarif(reportOf([nastyFinding('x')]), plainStyle)));
    expect(plain.every(({ suppressions }) => suppressions === undefined)).toBe(true);
    const baseline = reportOf([], { silenced: [{ ...nastyFinding('x'), by: 'baseline', reason: null }] });
    expect(resultsOf(read(writeSarif(baseline, plainStyle)))[0]?.suppressions?.[0]?.kind).toBe('external');
  });

  it('names findings by their own fingerprints, for GitHub too', async () => {
    const json = JSON.parse(
      (await runCli(['validate', '--registry', join(folder, 'registry'), '-f', 'json'])).stdout,
    ) as { diagnostics: { fingerprint: string }[] };
    const shown = resultsOf(read(await sarif())).filter(({ suppressions = [] }) => suppressions.length === 0);
    expect(shown.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      json.diagnostics.map(({ fingerprint }) => ({
        'plankreis/v1': fingerprint,
        primaryLocationLineHash: `${fingerprint}:1`,
      })),
    );
  });

  it('says whether the run could judge everything', () => {
    const failed = read(writeSarif(reportOf([nastyFinding('x', 0, 'internal-error')]), plainStyle));
    expect(failed.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(read(writeSarif(reportOf([]), plainStyle)).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('is understood by a reader that did not write it', async () => {
    const readIt = sarifToMarkdown({
      owner: 'stadt',
      repo: 'planwerke',
      branch: 'main',
      sourceRoot: '',
      severities: ['error', 'warning', 'note'],
    });
    const report = reportOf([nastyFinding('Kein Planwerk „x“', 0, 'reference-not-found')]);
    const [{ body, hasMessages } = { body: '', hasMessages: false }] = readIt(read(writeSarif(report, plainStyle)));
    expect(hasMessages).toBe(true);
    expect(body).toContain('[reference-not-found]');
    expect(body).toContain('stadt/planwerke/blob/main/registry/plans/Kein%20Planwerk%20%E2%80%9Ex%E2%80%9C.yaml#L1');
    expect(() => readIt(read(writeSarif(nastyReport, nastyStyle)))).not.toThrow();
  });
});

describe('foreign text', () => {
  it.each(Object.entries(nastyTexts))('%s neither acts nor links', (_, text) => {
    const written = writeSarif(reportOf([nastyFinding(text)]), plainStyle);
    const log = read(written);
    const message = resultsOf(log)[0]?.message.text ?? '';
    // oxlint-disable-next-line no-control-regex
    expect(message).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    // `[text](target)` would be a link, `{0}` the place of an argument.
    expect(message).not.toMatch(/(?<!\\)\]\(/);
    expect(message).not.toMatch(/(?<!\{)\{\d+\}(?!\})/);
    for (const { physicalLocation } of resultsOf(log)[0]?.locations ?? []) {
      expect(physicalLocation?.artifactLocation?.uri).toMatch(/^registry\/plans\/[\w%!'()*~./-]*$/);
    }
  });
});
