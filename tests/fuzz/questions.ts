import type { Random } from './random.ts';

const tables = ['table', 'markdown', 'html', 'csv', 'csv-de', 'json', 'ndjson'] as const;
const heavyTables = ['xlsx', 'docx'] as const;
const reports = ['pretty', 'compact', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;

/** The report that every register must get, whatever it holds. */
export const judging: readonly string[] = ['validate', '-f', 'json', '--as-of', '2018-05-08'];

type MakeArgs = (random: Random, ids: readonly string[]) => readonly string[];

const anyFormat = (random: Random): readonly string[] => [
  '-f',
  random.chance(0.03) ? random.pick(heavyTables) : random.pick(tables),
];
const anyGraph = (random: Random): readonly string[] => [
  '-f',
  random.chance(0.1) ? 'svg' : random.pick(['mermaid', 'dot', 'json', 'graphml']),
];

const questions: readonly MakeArgs[] = [
  (random) => ['due', ...(random.chance(0.2) ? ['-f', 'ics'] : anyFormat(random))],
  (random) => ['overview', ...anyFormat(random)],
  (random) => ['conflicts', ...anyFormat(random), ...(random.chance(0.3) ? ['--explain'] : [])],
  (random, ids) => ['cites', random.pick(ids), ...anyFormat(random), ...(random.chance(0.3) ? ['--transitive'] : [])],
  (random, ids) => ['show', random.pick(ids), ...anyFormat(random)],
  (random, ids) => ['conflicts', random.pick(ids), ...anyFormat(random)],
  (random) => [
    'list',
    random.pick(['plans', 'bodies', 'indicators', 'terms', 'areas', 'papers']),
    ...anyFormat(random),
  ],
  (random) => ['graph', ...anyGraph(random)],
  (random, ids) => ['graph', '--around', random.pick(ids), '--depth', '2', ...anyGraph(random)],
  (random) => [
    'matrix',
    '--columns',
    random.pick(['plans', 'indicators', 'areas', 'bodies', 'target-groups']),
    ...anyFormat(random),
  ],
  (random) => [
    'list',
    'plans',
    '--where',
    random.pick(['id = "x"', 'lead = "fb-45"', '$count(references) > 1']),
    '-f',
    'json',
  ],
  (random) => ['validate', '-f', random.pick(reports), ...(random.chance(0.2) ? ['-f', random.pick(reports)] : [])],
  (random) => ['validate', '-f', random.pick(reports), '--lang', 'en'],
  () => ['validate', '--fix', '--dry-run'],
  () => ['validate', '--fix', '-f', 'json'],
  () => ['validate', '--update-baseline', '-f', 'json'],
];

/** Asks something: a command, a format, a day. */
export function anyQuestion(random: Random, ids: readonly string[]): readonly string[] {
  const day = random.chance(0.8) ? '2018-05-08' : random.pick(['0001-01-01', '1990-02-28', '2024-02-29', '9999-12-31']);
  const known = ids.length === 0 ? ['x'] : ids;
  const question = random.pick(questions)(random, known);
  return [...question, '--as-of', day, ...(random.chance(0.2) ? ['--lang', 'en'] : [])];
}

/** Does this command write into the register? */
export const isWriting = (args: readonly string[]): boolean =>
  (args.includes('--fix') && !args.includes('--dry-run')) || args.includes('--update-baseline');
