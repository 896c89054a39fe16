import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { runMany, type Job, type JobResult } from '../support/run-many.ts';
import { addNeighbours, fileGroups, filesOf, layOut, readExpected, writeExpected, type Case } from './cases.ts';
import { recipes, type Recipe } from './recipes.ts';
import { soundFile } from './sound-file.ts';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'bin/plankreis.js');

/** With this in the environment the expected outcomes are written anew: to be read before they are committed. */
const isWriting = process.env['UPDATE_EXPECTED'] === '1';

const cases = layOut();
const recipeOf = new Map<string, Recipe>(recipes.map((recipe) => [recipe.name, recipe]));

// Folders nested deeper than a path is long are beyond Node's own means.
afterAll(() => void spawnSync('rm', ['-rf', dirname(cases[0]?.root ?? '')]));

const argsOf = (item: Case): readonly string[] => {
  const recipe = item.group === 'recipes' ? recipeOf.get(item.name) : undefined;
  const place = recipe?.args?.(item.root) ?? ['--registry', item.root];
  return ['validate', ...place, '-f', 'json', '--as-of', '2018-05-08'];
};

const isAsNobody = (item: Case): boolean => item.group === 'recipes' && recipeOf.get(item.name)?.asNobody === true;

interface Diagnostic {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly help: string | null;
}

interface Outcome extends Pick<JobResult, 'code' | 'stdout' | 'stderr' | 'crash'> {
  readonly diagnostics: readonly Diagnostic[] | undefined;
}

function outcomeOf(result: Pick<JobResult, 'code' | 'stdout' | 'stderr' | 'crash'>): Outcome {
  const diagnostics =
    result.stdout === '' ? undefined : (JSON.parse(result.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  return { ...result, diagnostics };
}

/** Exit code and findings on one line; of many findings of one rule only how many. */
function describeOutcome({ code, crash, diagnostics }: Outcome, ownFile?: string): string {
  if (crash !== null) return `crash ${crash}`;
  if (diagnostics === undefined) return `exit ${code}, no report`;
  const places = diagnostics.map(({ rule, file, line, column }) => {
    const where = file === ownFile ? '' : `${shown(file)}:`;
    return { rule, text: `${where}${line}:${column} ${rule}` };
  });
  const many = new Set(diagnostics.map(({ rule }) => rule).filter((rule) => count(diagnostics, rule) > 12));
  const told = places.filter(({ rule }) => !many.has(rule)).map(({ text }) => text);
  const counted = [...many].map((rule) => `${count(diagnostics, rule)} × ${rule}`);
  return [`exit ${code}`, ...told, ...counted].join(', ');
}

/** A path as a reviewer can read it: what is not ASCII by its number, and not without end. */
function shown(path: string): string {
  const safe = JSON.stringify(path)
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return safe.length <= 100 ? safe : `${safe.slice(0, 40)}…${safe.length}`;
}

const count = (diagnostics: readonly Diagnostic[], wanted: string): number =>
  diagnostics.filter(({ rule }) => rule === wanted).length;

/** Runs the built program on its own, as somebody who may not read everything. */
function runAsNobody(item: Case): Outcome {
  // The user must be able to reach the folder, and the program.
  chmodSync(dirname(item.root), 0o755);
  if (recipeOf.get(item.name)?.name !== 'forbidden-register') {
    if (!['forbidden-folder', 'forbidden-to-enter'].includes(item.name)) chmodSync(join(item.root, 'plans'), 0o755);
  }
  const isRoot = process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argsOf(item)], {
    encoding: 'utf8',
    cwd: '/',
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  return outcomeOf({ code: status ?? -1, stdout, stderr, crash: null });
}

/** What a sound file of this size costs, in milliseconds of the processor: measured in the same process. */
interface Cost {
  readonly fixed: number;
  readonly perByte: number;
}

const largeSize = 400_000;

function soundJobs(): readonly Job[] {
  const jobs: Job[] = [];
  for (const size of [1_000, largeSize]) {
    const folder = mkdtempSync(join(tmpdir(), 'sound-'));
    addNeighbours(folder);
    soundFile(join(folder, 'plans/gut.yaml'), size);
    const job = { args: ['validate', '--registry', folder, '-f', 'json', '--as-of', '2018-05-08'], cwd: folder };
    jobs.push(job, job, job);
  }
  return jobs;
}

function costOf(results: readonly JobResult[]): Cost {
  const [small, large] = [results.slice(0, 3), results.slice(3, 6)].map((runs) =>
    Math.min(...runs.map(({ cpu }) => cpu)),
  );
  const fixed = small ?? 0;
  return { fixed, perByte: Math.max(0, (large ?? 0) - fixed) / largeSize };
}

const inOneProcess = cases.filter((item) => !isAsNobody(item));
const jobs = inOneProcess.map((item): Job => ({ args: argsOf(item), cwd: item.cwd }));
// The first runs compile the program; what is measured comes after them.
const sound = soundJobs();
const [warming, results] = [sound.length * 2, await runMany([...sound, ...sound, ...jobs])];
const cost = costOf(results.slice(sound.length, warming));
const outcomes = new Map<Case, Outcome>();
for (const [index, item] of inOneProcess.entries()) {
  const result = results[warming + index];
  if (result !== undefined) outcomes.set(item, outcomeOf(result));
}
for (const item of cases) if (isAsNobody(item)) outcomes.set(item, runAsNobody(item));

/** So many times longer than a sound file of its size may a bad one take. */
const patience = 8;
/** What the processor does besides, in milliseconds: clearing away, and compiling what is met for the first time. */
const slack = 150;

const ownFile = (item: Case): string | undefined => (item.group.startsWith('files/') ? item.name : undefined);
const groups = [...new Set(cases.map(({ group }) => group))];

if (isWriting) {
  for (const group of groups) {
    const members = cases.filter((item) => item.group === group);
    writeExpected(
      group,
      new Map(members.map((item) => [item.name, describeOutcome(outcomes.get(item) ?? lost, ownFile(item))])),
    );
  }
}

const lost: Outcome = { code: -1, stdout: '', stderr: '', crash: 'the process died', diagnostics: undefined };

const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')) as object,
);

it('there are enough of them', () => {
  expect(cases.length).toBeGreaterThan(500);
});

describe.each(groups)('%s', (group) => {
  const expected = readExpected(group);
  const members = cases.filter((item) => item.group === group);

  it.each(members.map((item) => [item.name, item] as const))('%s', (name, item) => {
    const outcome = outcomes.get(item) ?? lost;
    expect(describeOutcome(outcome, ownFile(item))).toBe(expected.get(name));
    if (outcome.diagnostics === undefined) {
      // Then it is the call that is wrong, and that is told in words.
      expect([outcome.code, /^plankreis: \S/.test(outcome.stderr)]).toEqual([2, true]);
      return;
    }
    expect(outcome.stderr).toBe('');
    validate(JSON.parse(outcome.stdout));
    expect(validate.errors).toBeNull();
    const helpless = outcome.diagnostics.filter(({ help }) => help === null || help === '');
    expect(helpless).toEqual([]);
  });

  it('nothing is expected that is not there', () => {
    expect([...expected.keys()].sort()).toEqual(members.map(({ name }) => name).sort());
  });
});

it('no input takes much longer than a sound one of its size', async () => {
  const allowed = (item: Case): number =>
    Math.min(slack + patience * (cost.fixed + cost.perByte * item.size), Math.max(1_000, item.size / 100));
  const isSlow = (item: Case, cpu: number): boolean => cpu > allowed(item);
  let slow = inOneProcess.filter((item, index) => isSlow(item, results[warming + index]?.cpu ?? Infinity));
  // A machine with other work may count some of it here: what is slow once is tried again.
  for (let attempt = 0; attempt < 2 && slow.length > 0; attempt++) {
    const again = await runMany([...sound, ...slow.map((item): Job => ({ args: argsOf(item), cwd: item.cwd }))]);
    slow = slow.filter((item, index) => isSlow(item, again[sound.length + index]?.cpu ?? Infinity));
  }
  const told = slow.map((item) => {
    const cpu = results[warming + inOneProcess.indexOf(item)]?.cpu ?? -1;
    return `${item.name}: ${Math.round(cpu)} ms, allowed ${Math.round(allowed(item))} ms`;
  });
  expect(told).toEqual([]);
});

describe('all bad files of a group at once', () => {
  it.each(fileGroups)('%s: each has the findings that it has alone', async (group) => {
    const folder = mkdtempSync(join(tmpdir(), 'bad-group-'));
    const paths = filesOf(group);
    for (const path of paths) cpSync(join(root, 'tests/bad-inputs/files', group, path), join(folder, path));
    addNeighbours(folder);
    const args = ['validate', '--registry', folder, '-f', 'json', '--as-of', '2018-05-08'];
    const [result] = await runMany([{ args, cwd: folder }]);
    const found = outcomeOf(result ?? lost);
    const expected = readExpected(`files/${group}`);
    for (const path of paths) {
      const own = (found.diagnostics ?? []).filter(({ file }) => file === path);
      const alone = expected.get(path)?.replace(/^exit \d/, 'exit 0');
      expect([path, describeOutcome({ ...found, code: 0, diagnostics: own }, path)]).toEqual([path, alone]);
    }
  });
});

describe('as a process of its own', () => {
  const sample = inOneProcess.filter((_, index) => index % 45 === 7);

  it.each(sample.map((item) => [`${item.group} ${item.name}`, item] as const))('%s', (_, item) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argsOf(item)], {
      encoding: 'utf8',
      cwd: item.cwd,
    });
    const expected = outcomes.get(item) ?? lost;
    expect([status, stdout, stderr]).toEqual([expected.code, expected.stdout, expected.stderr]);
  });
});
