import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sarifErrors } from '../support/check-report-files.ts';
import { makeRepository, type Repository } from '../support/git-repository.ts';
import { brokenFiles, makeMachine, ownVersion, readExample, registerFiles, soundFiles } from './machine.ts';

const workflow = readExample('github-workflow.yml');

/** What GitHub's own parser finds wrong, expressions included. */
async function problems(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'plankreis.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const { env, jobs } = parse(workflow) as Workflow;
const steps = jobs['validate']?.steps ?? [];
const machine = makeMachine({ isInstalled: false });

interface JobRun {
  /** The exit codes of the commands, up to the first that failed. */
  readonly codes: readonly number[];
  readonly log: string;
}

/** Runs the commands of the job as the runner does: one shell each, `bash -e`, stopping at the first that fails. */
function runJob({ root }: Repository, base: string): JobRun {
  const codes: number[] = [];
  let log = '';
  const fill = (text: string): string =>
    text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      expect(name).toBe('github.event.pull_request.base.sha');
      return base;
    });
  for (const step of steps) {
    if (step.run === undefined) continue;
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text)]));
    const variables = { ...env, PLANKREIS: machine.tarball, ...own };
    const { code, stdout, stderr } = machine.run(root, 'bash', ['-e', '-c', fill(step.run)], variables);
    codes.push(code);
    log += stdout + stderr;
    if (code !== 0) break;
  }
  return { codes, log };
}

/** The files that errors were found in, in the report for Code Scanning. */
function scanned({ root }: Repository): readonly string[] {
  const text = readFileSync(join(root, 'plankreis.sarif'), 'utf8');
  expect(sarifErrors(text)).toEqual([]);
  const log = JSON.parse(text) as {
    runs: { results: { level: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  };
  return (log.runs[0]?.results ?? [])
    .filter(({ level }) => level === 'error')
    .map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '');
}

describe('the GitHub workflow', () => {
  it('is one to the parser of GitHub, which refuses what is wrong', async () => {
    expect(await problems(workflow)).toEqual([]);
    expect(await problems(workflow.replace('runs-on', 'run-on'))).not.toEqual([]);
    expect(await problems(workflow.replace('hashFiles(', 'hashFile('))).not.toEqual([]);
  });

  it('gives the report to the step that uploads it, and fetches what --since needs', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@') === true);
    expect(upload?.with).toEqual({ sarif_file: 'plankreis.sarif' });
    expect(steps[0]).toMatchObject({ uses: 'actions/checkout@v4', with: { 'fetch-depth': 0 } });
    expect(env['PLANKREIS']).toBe(`plankreis@${ownVersion}`);
  });

  it('lets a pull request pass that brings no new fault', () => {
    const repository = makeRepository(registerFiles);
    const base = repository.commit();
    repository.write(soundFiles).commit();
    const { codes, log } = runJob(repository, base);
    expect(codes).toEqual([0, 0, 0]);
    expect(log.split('\n').filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(scanned(repository)).toEqual(['registry/plans/alt.yaml']);
  });

  it('holds one up that brings a new fault, at its line', () => {
    const repository = makeRepository(registerFiles);
    const base = repository.commit();
    repository.write(brokenFiles).commit();
    const { codes, log } = runJob(repository, base);
    expect(codes).toEqual([0, 0, 1]);
    const errors = log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringContaining('file=registry/plans/neu.yaml,line=4,')]);
    expect(scanned(repository)).toEqual(['registry/plans/alt.yaml', 'registry/plans/neu.yaml']);
  });

  it('judges everything after a push', () => {
    const repository = makeRepository(registerFiles);
    repository.commit();
    expect(runJob(repository, '').codes).toEqual([0, 0, 1]);
  });

  it('fails, and says why, where there is no register', () => {
    const repository = makeRepository({ 'LIESMICH.md': '#\n' });
    repository.commit();
    const { codes, log } = runJob(repository, '');
    expect(codes).toEqual([0, 0, 2]);
    expect(log).toContain('Den Ordner „registry“ gibt es nicht');
    expect(existsSync(join(repository.root, 'plankreis.sarif'))).toBe(false);
  });
});
