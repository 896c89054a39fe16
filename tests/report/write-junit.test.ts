import { join } from 'node:path';
import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/report/reporter.ts';
import { writeJunit } from '../../src/report/write-junit.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { junitErrors } from '../support/check-report-files.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { runCli } from '../support/run-cli.ts';

/** The texts of an XML document, by a parser that takes nothing amiss. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('opentag', ({ attributes }) => texts.push(...Object.values(attributes)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

interface Case {
  readonly name?: string;
  readonly classname?: string;
  readonly failure?: readonly { readonly message?: string; readonly type?: string; readonly inner?: string }[];
  readonly skipped?: readonly { readonly message?: string }[];
}

async function casesOf(xml: string): Promise<readonly Case[]> {
  const parsed = (await parse(xml)) as { testsuite?: readonly { testcase?: readonly Case[] }[] };
  return (parsed.testsuite ?? []).flatMap(({ testcase = [] }) => testcase);
}

const mixed = reportOf([
  nastyFinding('a', 0, 'schema'),
  nastyFinding('b', 1, 'lead-missing'),
  nastyFinding('c', 2, 'entry-incomplete'),
  nastyFinding('c', 2, 'entry-incomplete'),
]);

describe('JUnit XML', () => {
  it('keeps to its schema: the shipped register, an empty report, nasty texts', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    const shipped = await runCli([
      'validate',
      '--registry',
      join(root, 'registry'),
      '-f',
      'junit',
      '--fail-on',
      'info',
    ]);
    expect(await junitErrors(shipped.stdout)).toEqual([]);
    expect(await junitErrors(writeJunit(reportOf([]), plainStyle))).toEqual([]);
    expect(await junitErrors(writeJunit(nastyReport, nastyStyle))).toEqual([]);
    expect(await junitErrors(writeJunit(mixed, plainStyle))).toEqual([]);
  });

  it('has a suite for every rule; a rule that found nothing is a test that passes', async () => {
    const cases = await casesOf(writeJunit(reportOf([]), plainStyle));
    expect(cases.map(({ classname }) => classname)).toEqual(allRules.map(({ id }) => id));
    expect(cases.every(({ failure, skipped }) => failure === undefined && skipped === undefined)).toBe(true);
  });

  it.each<[Style['failOn'], number]>([
    ['error', 1],
    ['warning', 2],
    ['info', 4],
    ['never', 0],
  ])('with --fail-on %s: %i tests are red, as the exit code is', async (failOn, red) => {
    const style = failOn === undefined ? plainStyle : { ...plainStyle, failOn };
    const xml = writeJunit(mixed, style);
    const cases = await casesOf(xml);
    expect(cases.filter(({ failure }) => failure !== undefined)).toHaveLength(red);
    expect(cases.filter(({ skipped }) => skipped !== undefined)).toHaveLength(4 - red);
    expect(xml).toContain(
      `<testsuites name="plankreis" tests="${allRules.length + 1}" failures="${red}" errors="0" time="0">`,
    );
  });

  it('names tests by what they are about, so that they stay the same tests, and each but once', async () => {
    const finding = nastyFinding('x', 0, 'schema');
    const moved = {
      ...finding,
      diagnostic: {
        ...finding.diagnostic,
        line: 99,
        message: 'seit 568 Tagen',
        entry: 'plan:kita',
        subject: 'plan:kjfp',
      },
    };
    const again = { ...moved, diagnostic: { ...moved.diagnostic, line: 100 } };
    const cases = await casesOf(writeJunit(reportOf([moved, again]), plainStyle));
    const failed = cases.filter(({ failure }) => failure !== undefined);
    expect(failed.map(({ name }) => name)).toEqual(['plan:kita → plan:kjfp', 'plan:kita → plan:kjfp (2)']);
    expect(failed[0]?.failure?.[0]).toMatchObject({ type: 'error', message: 'seit 568 Tagen' });
    expect(failed[0]?.failure?.[0]?.inner).toContain('registry/plans/x.yaml:99:2\nseit 568 Tagen');
  });
});

describe('foreign text', () => {
  it.each(Object.entries(nastyTexts))('%s comes out as a text', (_, text) => {
    const xml = writeJunit(reportOf([nastyFinding(text)]), plainStyle);
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|<!|\]\]>/u);
    const texts = textsOf(xml);
    expect(texts.length).toBeGreaterThan(100);
    // oxlint-disable-next-line no-control-regex
    expect(texts.join('')).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  });
});
