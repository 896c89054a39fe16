import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/load/load-register.ts';
import { createReadMemory } from '../../src/load/read-memory.ts';
import { registerFiles } from '../bench/generate-register.mjs';
import { memoryTree } from '../support/memory-tree.ts';
import { check, snapshotTree, tell } from '../support/recheck.ts';

const generated: ReadonlyMap<string, string> = new Map(registerFiles(100, { faulty: 0.1 }));

/** Names that contain, share and resemble each other. */
const names = [
  'Radverkehrskonzept',
  'Kita-Bedarfsplanung',
  'Kinder- und Jugendförderplan',
  'Jugendhilfebericht',
  'Lärmaktionsplan der Stadt Aachen',
  'SEP',
  'Integrationskonzept',
  'AG Integrationskonzept',
  'Klimaschutzkonzept 2030',
  'Plan Rad',
  'Stadt',
];
/** Prose that names some of them, as people write it. */
const prose = [
  'Siehe des Radverkehrskonzepts und die Kitabedarfsplanung.',
  'Die AG Integrationskonzept tagt; das Integrationskonzept des Landes gilt.',
  'Kinder- und Jugendförderplans, Jugendhilfeplanung und -bericht, Lärm- und Klimaschutzkonzept.',
  'Der SEP, der Lärmaktionsplan und der Plan Rad.',
  'Radverkehrs-, Kinder- und Integrationskonzepte.',
  'Eine Stadt mit Jugendhilfeberichten.',
];
const settings = [
  'couplings: [{id: k, from: {type: plan}, to: {type: plan}, shares: [topics], modality: must, mutual: true}]',
  'rules: {reference-suggested: {severity: warning, threshold: 0.3, max_per_plan: 2}}',
  'rules: {reference-unlinked: {severity: error, min_letters: 5, ignored_names: [SEP]}}',
  'recommended: {plan: [url, revision], body: [scope]}',
  'name: Land und Stadt Aachen',
  'language: en',
];
const exceptions = [
  'reference-unlinked',
  'reference-suggested',
  'update-overdue',
  'never-cited',
  'definition-conflict',
];
const days = ['2018-05-08', '2021-06-01', '2026-11-01'];

type Pick = <T>(list: readonly T[]) => T;
type Change = (
  text: string,
  pick: Pick,
  ids: Readonly<Record<'plans' | 'bodies' | 'indicators', readonly string[]>>,
) => string;

const set = (key: string, value: (pick: Pick, ids: Parameters<Change>[2]) => string): Change => {
  return (text, pick, ids) => setKey(text, key, value(pick, ids));
};

/** What somebody changes in one file: the folder, and how its text reads then. */
const changes: readonly (readonly [folder: string, change: Change])[] = [
  ['plans', set('title', (pick) => pick(names))],
  ['plans', set('short_title', (pick) => pick(names))],
  ['plans', set('aliases', (pick) => JSON.stringify([pick(names), pick(names)]))],
  ['bodies', set('name', (pick) => pick(names))],
  ['bodies', set('aliases', (pick) => JSON.stringify([pick(names)]))],
  ['indicators', set('name', (pick) => pick(names))],
  ['plans', set('summary', (pick) => pick(prose))],
  ['plans', set('summary', (pick) => pick(prose))],
  ['plans', set('replaces', (pick, { plans }) => `[${pick(plans)}]`)],
  ['plans', set('replaced_by', (pick, { plans }) => `[${pick(plans)}]`)],
  ['plans', set('part_of', (pick, { plans }) => pick(plans))],
  ['plans', set('lead', (pick, { bodies }) => pick(bodies))],
  ['plans', set('status', (pick) => pick(['active', 'planned', 'discontinued']))],
  ['plans', set('responsible', (pick) => pick(['external', 'municipal']))],
  ['bodies', set('valid_until', (pick) => pick(days))],
  ['bodies', set('successors', (pick, { bodies }) => `[${pick(bodies)}]`)],
  ['bodies', set('members', (pick, { bodies }) => `[${pick(bodies)}, ${pick(bodies)}]`)],
  [
    'plans',
    set(
      'references',
      (pick, { plans }) =>
        `[{plan: ${pick(plans)}, relation: coordinates_with}, {plan: ${pick(plans)}x, relation: refers_to}]`,
    ),
  ],
  [
    'plans',
    set('terms', (pick) => `[{term: begriff-${pick([1, 2, 99])}, role: defines, definition: {text: ${pick(names)}}}]`),
  ],
  [
    'plans',
    set(
      'indicators',
      (pick, { indicators }) =>
        `[{indicator: ${pick(indicators)}, role: uses, targets: [{by: 2020, value: ${pick([1, 2])}}]}]`,
    ),
  ],
  [
    'plans',
    set(
      'indicators',
      (pick, { indicators }) =>
        `[{indicator: ${pick(indicators)}, role: uses, definition: {text: Anteil der Kinder unter ${pick([3, 6])} Jahren an allen Kindern}}]`,
    ),
  ],
  ['indicators', (text, pick) => text.replace(/Stufe \d+/, `Stufe ${pick([1, 2])}`)],
  ['indicators', set('agreed', (pick) => pick(['stadt', 'land']))],
  ['indicators', set('status', (pick) => pick(['active', 'discontinued']))],
  ['indicators', (text, pick) => text.replace(/latest: \S+}/, `latest: ${pick(['2010-12-31', '2017-12-31'])}}`)],
  [
    'plans',
    (text, pick) => text.replace(/date: \S+, body/, `date: ${pick(['2009-01-01', '2016-02', '2030-01-01'])}, body`),
  ],
  [
    'plans',
    set(
      'exceptions',
      (pick, { plans }) => `[{rule: ${pick(exceptions)}, about: "plan:${pick(plans)}", reason: Darum.}]`,
    ),
  ],
  ['papers', set('settles', (pick) => `[vorlage-0000${pick([1, 2, 3])}]`)],
  ['papers', set('type', (pick) => pick(['motion', 'information', 'inquiry']))],
  ['areas', (text, pick) => text.replace(/valid_from: 2015/, `valid_until: ${pick(['2016', '2019'])}`)],
  // Another id, and with it another entry.
  ['plans', (text, pick, { plans }) => text.replace(/^id: .*/, `id: ${pick([...plans, 'plan-neu'])}`)],
  [
    'indicators',
    (text, pick, { indicators }) => text.replace(/^id: .*/, `id: ${pick([...indicators, 'indikator-neu'])}`),
  ],
  // No YAML, and no entry.
  ['plans', (text) => `${text}: [`],
  ['bodies', (text) => `${text}unbekannt: 1\n`],
];

function setKey(text: string, key: string, value: string): string {
  const without = text.replace(new RegExp(`^${key}:.*\\n(?:[ #].*\\n|\\n)*`, 'm'), '');
  return `${without}${key}: ${value}\n`;
}

/** One thing that somebody does. The numbers choose among what there is then. */
interface Edit {
  readonly what: 'change' | 'remove' | 'rename' | 'copy' | 'restore' | 'settings' | 'day';
  readonly change: number;
  readonly file: number;
  readonly picks: readonly number[];
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    ...([
      'change',
      'change',
      'change',
      'change',
      'change',
      'change',
      'change',
      'change',
      'restore',
      'restore',
    ] as const),
    ...(['remove', 'rename', 'copy', 'settings', 'day'] as const),
  ),
  change: fc.nat(changes.length - 1),
  file: fc.nat(1_000),
  picks: fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
});

const idOf = (path: string): string => path.replace(/^.*\/|\.ya?ml$/g, '');
/** Few of each kind, so that edits meet. */
const few = 12;

function apply(files: Map<string, string>, state: { asOf: string }, one: Edit): void {
  const { what, picks } = one;
  let next = 0;
  const pick: Pick = (list) => {
    const item = list[(picks[next++ % picks.length] ?? 0) % list.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const inFolder = (folder: string): readonly string[] =>
    [...generated.keys()].filter((path) => path.startsWith(`${folder}/`)).slice(0, few);
  const [folder, change] = changes[one.change] ?? ['plans', (text: string): string => text];
  const paths = inFolder(folder);
  const path = paths[one.file % paths.length] ?? 'plankreis.yaml';
  const text = files.get(path) ?? generated.get(path) ?? '';
  const ids = {
    plans: inFolder('plans').map(idOf),
    bodies: inFolder('bodies').map(idOf),
    indicators: inFolder('indicators').map(idOf),
  };
  if (what === 'change') files.set(path, change(text, pick, ids));
  else if (what === 'remove') files.delete(path);
  else if (what === 'rename') {
    files.delete(path);
    files.set(
      path.replace(/[^/]+$/, (name) => pick([`X-${name}`, name.toUpperCase(), `con.${name}`])),
      text,
    );
  } else if (what === 'copy')
    files.set(
      path.replace(/[^/]+$/, (name) => `a-${name}`),
      text,
    );
  else if (what === 'restore') {
    for (const known of files.keys()) if (!generated.has(known) && pick([true, false])) files.delete(known);
    files.set(path, generated.get(path) ?? '');
  } else if (what === 'day') state.asOf = pick(days);
  else {
    const [key = '', value = ''] = pick(settings).split(/: (.*)/);
    files.set('plankreis.yaml', setKey(files.get('plankreis.yaml') ?? '', key, value));
  }
}

describe('a generated register that changes', () => {
  it('is checked again as it is checked the first time', { timeout: 600_000 }, async () => {
    const nothing = await loadRegister(memoryTree(new Map()));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 60, maxLength: 90 }), async (edits) => {
        const files = new Map(generated);
        const state = { asOf: '2018-05-08', aside: 'nothing' as const };
        for (const setting of settings.slice(0, 2)) {
          const [key = '', value = ''] = setting.split(/: (.*)/);
          files.set('plankreis.yaml', setKey(files.get('plankreis.yaml') ?? '', key, value));
        }
        const [tree, memory] = [snapshotTree(files), createReadMemory()];
        check(await loadRegister(tree, memory), state, nothing);
        for (const one of edits) {
          apply(files, state, one);
          const again = check(await loadRegister(tree, memory), state, nothing);
          const fresh = check(await loadRegister(memoryTree(files)), state, nothing);
          expect(tell(again)).toBe(tell(fresh));
        }
      }),
      { seed: Number(process.env['SEED'] ?? 7), numRuns: Number(process.env['RUNS'] ?? 3), endOnFailure: true },
    );
  });
});
