import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeGitlab } from '../../src/report/write-gitlab.ts';
import { gitlabErrors } from '../support/check-report-files.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { runCli } from '../support/run-cli.ts';

interface Issue {
  readonly fingerprint: string;
  readonly description: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function read(text: string): readonly Issue[] {
  expect(gitlabErrors(text).slice(0, 5)).toEqual([]);
  return JSON.parse(text) as readonly Issue[];
}

describe('the code quality report of GitLab', () => {
  it('keeps to its description: the shipped register, an empty report, nasty texts', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    const issues = read((await runCli(['validate', '--registry', join(root, 'registry'), '-f', 'gitlab'])).stdout);
    expect(issues.length).toBeGreaterThan(10);
    expect(issues.every(({ location }) => location.path.startsWith('registry/'))).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(read(writeGitlab(reportOf([]), plainStyle))).toEqual([]);
    read(writeGitlab(nastyReport, nastyStyle));
  });

  it('grades by severity', () => {
    const issues = read(writeGitlab(reportOf([0, 1, 2].map((index) => nastyFinding('x', index))), plainStyle));
    expect(issues.map(({ severity }) => severity)).toEqual(['critical', 'minor', 'info']);
  });
});

describe('foreign text', () => {
  it.each(Object.entries(nastyTexts))('%s is text on one line', (_, text) => {
    const [issue] = read(writeGitlab(reportOf([nastyFinding(text)]), plainStyle));
    const shown = `${issue?.description}${issue?.location.path}`;
    // oxlint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });
});
