import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitlabErrors, junitErrors } from '../support/check-report-files.ts';
import { makeRepository } from '../support/git-repository.ts';
import type { Run } from '../support/run-cli.ts';
import {
  brokenFiles,
  makeMachine,
  ownVersion,
  readExample,
  registerFiles,
  soundFiles,
  writeFiles,
  type Machine,
} from './machine.ts';

const runner = new URL('../../node_modules/gitlab-ci-local/dist/index.js', import.meta.url).pathname;
const job = readExample('gitlab-ci.yml');

/** A machine as the job's image is: Debian with Node; the runner copies nothing. */
function makeImage(): Machine {
  const machine = makeMachine({ isInstalled: false });
  machine.addProgram('apt-get', 'exit 0');
  machine.addProgram('rsync', 'exit 0');
  return machine;
}

/** A repository with the job and a register that was pushed, as a runner finds it. */
function checkedOut(text = job): { readonly root: string; readonly commit: () => void; readonly first: string } {
  const repository = makeRepository({ ...registerFiles, '.gitlab-ci.yml': text });
  repository.git('remote', 'add', 'origin', 'git@gitlab.example:stadt/register.git');
  const first = repository.commit();
  repository.git('update-ref', 'refs/remotes/origin/main', first);
  repository.git('remote', 'set-head', 'origin', 'main');
  return { root: repository.root, commit: () => void repository.commit(), first };
}

/** Runs the job, which was found to keep to the schema. */
const runJob = (machine: Machine, root: string, ...args: readonly string[]): Run =>
  gitlab(
    machine,
    root,
    '--force-shell-executor',
    '--json-schema-validation=false',
    '--variable',
    `PLANKREIS=${machine.tarball}`,
    ...args,
    'plankreis',
  );

/** Calls gitlab-ci-local, which checks against GitLab's own schema and runs jobs as a runner with a shell does. */
function gitlab(machine: Machine, root: string, ...args: readonly string[]): Run {
  const call = [runner, '--no-color', '--home', machine.env['HOME'] ?? '', ...args];
  return machine.run(root, process.execPath, call);
}

async function reportsIn(root: string): Promise<{ readonly issues: readonly string[]; readonly failures: number }> {
  const [quality, junit] = ['gl-code-quality-report.json', 'junit.xml'].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  expect(gitlabErrors(quality ?? '')).toEqual([]);
  expect(await junitErrors(junit ?? '')).toEqual([]);
  const issues = JSON.parse(quality ?? '') as { check_name: string; location: { path: string } }[];
  const errors = issues.filter(({ check_name: name }) => name === 'reference-not-found');
  return { issues: errors.map(({ location }) => location.path), failures: (junit ?? '').split('<failure').length - 1 };
}

describe('the GitLab job', () => {
  const machine = makeImage();

  it('keeps to the schema of GitLab, which refuses what is wrong', () => {
    const { root } = checkedOut();
    const listed = gitlab(machine, root, '--list-json');
    expect([listed.code, listed.stderr]).toEqual([0, expect.stringContaining('json schema validated')]);
    const [only] = JSON.parse(listed.stdout) as { name: string; when: string }[];
    expect([only?.name, only?.when]).toEqual(['plankreis', 'on_success']);
    const wrong = checkedOut(job.replace('when: always', 'when: sometimes'));
    expect(gitlab(machine, wrong.root, '--list-json').code).toBe(1);
  });

  it('runs in merge requests and on the default branch, nowhere else', () => {
    const { root } = checkedOut();
    execFileSync('git', ['switch', '-q', '-c', 'zweig'], { cwd: root });
    const jobs = (...args: readonly string[]): number => {
      const { stdout } = gitlab(machine, root, '--list-json', '--json-schema-validation=false', ...args);
      // What comes before the list is a warning.
      const list = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as { when: string }[];
      return list.filter(({ when }) => when !== 'never').length;
    };
    expect(jobs()).toBe(0);
    expect(jobs('--variable', 'CI_PIPELINE_SOURCE=merge_request_event')).toBe(1);
  });

  it('lets a merge request pass that brings no new fault, and lists the old ones for GitLab to compare', async () => {
    const { root, commit, first } = checkedOut();
    writeFiles(root, soundFiles);
    commit();
    const since = ['--variable', `CI_MERGE_REQUEST_DIFF_BASE_SHA=${first}`];
    const run = runJob(machine, root, ...since);
    expect([run.code, run.stderr]).toEqual([0, expect.not.stringContaining('not found')]);
    expect(await reportsIn(root)).toEqual({ issues: ['registry/plans/alt.yaml'], failures: 0 });
  });

  it('holds one up that brings a new fault, and names it in the log and in both reports', async () => {
    const { root, commit, first } = checkedOut();
    writeFiles(root, brokenFiles);
    commit();
    const since = ['--variable', `CI_MERGE_REQUEST_DIFF_BASE_SHA=${first}`];
    const run = runJob(machine, root, ...since);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Es gibt keine Stelle „amtt“.');
    expect(run.stdout).not.toContain('verschollen');
    expect(await reportsIn(root)).toEqual({
      issues: ['registry/plans/alt.yaml', 'registry/plans/neu.yaml'],
      failures: 1,
    });
  });

  it('judges everything on the default branch', async () => {
    const { root } = checkedOut();
    const run = runJob(machine, root);
    expect(run.code).toBe(1);
    expect(await reportsIn(root)).toEqual({ issues: ['registry/plans/alt.yaml'], failures: 1 });
  });

  it('fails, and says why, where there is no register', () => {
    const repository = makeRepository({ '.gitlab-ci.yml': job });
    repository.git('remote', 'add', 'origin', 'git@gitlab.example:stadt/register.git');
    repository.commit();
    const run = runJob(machine, repository.root);
    expect(run.code).toBe(1);
    expect(run.stdout + run.stderr).toContain('Den Ordner „registry“ gibt es nicht');
    expect(existsSync(join(repository.root, 'junit.xml'))).toBe(false);
  });

  it('installs the version that it was written for', () => {
    expect(job).toContain(`PLANKREIS: plankreis@${ownVersion} `);
  });
});
