import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/load/load-register.ts';
import { createReadMemory } from '../../src/load/read-memory.ts';
import { check, snapshotTree, tell } from '../support/recheck.ts';
import { memoryTree } from '../support/memory-tree.ts';

const folder = new URL('../../registry', import.meta.url).pathname;
/** Every fifth file is enough: what the others say is swapped in, and what refers to them has findings. */
const shipped: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .filter((path, index) => path === 'plankreis.yaml' || index % 5 === 0)
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

/** Lines that say something, by key: what one entry says is what another may say. */
const saidByKey = new Map<string, string[]>();
for (const text of shipped.values()) {
  for (const line of text.split('\n')) {
    const [, key, value] = /^\s*(?:- )?([a-z_]+): (.+)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) saidByKey.set(key, [...(saidByKey.get(key) ?? []), value]);
  }
}
/** Few, so that edits meet. */
const plans = [...shipped.keys()].filter((path) => path.startsWith('plans/')).slice(0, 5);
const titles = plans.map((path) => /^title: (.+)$/m.exec(shipped.get(path) ?? '')?.[1] ?? '');
const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** What keys of an entry or of the settings may become, whatever they were. */
const wholeKeys: readonly (readonly [string, (pick: <T>(list: readonly T[]) => T | undefined) => string])[] = [
  ['status', (pick) => pick(['discontinued', 'planned', 'active']) ?? ''],
  ['responsible', (pick) => pick(['external', 'municipal']) ?? ''],
  ['replaced_by', (pick) => `[${idOf(pick(plans) ?? '')}]`],
  ['replaces', (pick) => `[${idOf(pick(plans) ?? '')}]`],
  ['part_of', (pick) => idOf(pick(plans) ?? '')],
  ['aliases', (pick) => `[${JSON.stringify(pick(titles))}]`],
  ['title', (pick) => pick(titles) ?? ''],
  ['summary', (pick) => `Siehe ${pick(titles) ?? ''} ${pick(['des Landes', 'der Stadt Köln', 'und andere']) ?? ''}.`],
];
const wholeSettings: typeof wholeKeys = [
  ['name', (pick) => pick(['Stadt Köln', 'Land', 'Planwerke in Aachen']) ?? ''],
  ['language', (pick) => pick(['de', 'en']) ?? ''],
  ['vocabulary', (pick) => `{synonyms: {Einwohner: [${pick(['Personen', 'Haushalte', 'Kinder']) ?? ''}]}}`],
  ['limits', (pick) => pick(['{text_length: 300}', '{nesting: 3}', '{collection_items: 6}', '{aliases: 0}']) ?? ''],
  ['recorded_until', (pick) => pick(['2018-01-01', '2026-11-22']) ?? ''],
  ['defaults', (pick) => `{lead_time: ${pick(['P1M', 'P12M', 'P24M']) ?? ''}}`],
  ['couplings', () => '[]'],
  [
    'rules',
    (pick) =>
      pick(['{reference-unlinked: {min_letters: 12}}', '{schema: warning}', '{definition-conflict: off}']) ?? '',
  ],
];
/** Where edits begin: the few plans speak of each other, and others too. */
const start: ReadonlyMap<string, string> = new Map(
  [...shipped].map(([path, text]) => {
    const at = plans.indexOf(path);
    const [title, other] = [titles[(at + 1) % titles.length], titles[(at + 2) % titles.length]];
    const summary = `Siehe ${title ?? ''} und ${other ?? ''} ${at % 2 === 0 ? 'der Stadt Köln' : 'des Landes'}.`;
    return [path, at < 0 ? text : setKey(text, 'summary', summary)];
  }),
);
const days = ['2018-05-08', '2021-01-01', '2026-11-01'];

/** One thing that somebody does to a register. The numbers choose among what there is then. */
interface Edit {
  readonly what: 'swap' | 'drop' | 'set' | 'settings' | 'remove' | 'rename' | 'copy' | 'restore' | 'day' | 'aside';
  readonly file: number;
  readonly line: number;
  readonly other: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    ...(['swap', 'swap', 'swap', 'drop', 'set', 'set', 'set', 'settings'] as const),
    ...(['remove', 'rename', 'copy', 'restore', 'restore', 'day', 'day', 'aside'] as const),
  ),
  file: fc.nat(100_000),
  line: fc.nat(100_000),
  other: fc.nat(100_000),
});

interface State {
  readonly files: Map<string, string>;
  asOf: string;
  /** What of the findings is left aside. */
  aside: 'nothing' | 'earlier' | 'baseline';
}

const nth = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

/** The text with a key of its outermost level set anew. */
function setKey(text: string, key: string, value: string): string {
  const without = text.replace(new RegExp(`^${key}:.*\\n(?:[ #].*\\n|\\n)*`, 'm'), '');
  return `${without}${key}: ${value}\n`;
}

function apply(state: State, { what, file, line, other }: Edit): void {
  const { files } = state;
  const path = nth([...files.keys()].sort(), file) ?? 'plankreis.yaml';
  const text = files.get(path) ?? '';
  const lines = text.split('\n');
  const pick = <T>(list: readonly T[]): T | undefined => nth(list, other);
  if (what === 'swap') {
    const sayings = lines.flatMap((one, at) => (/^\s*(?:- )?[a-z_]+: .+$/.test(one) ? [at] : []));
    const at = nth(sayings, line) ?? 0;
    const swapped = lines.with(
      at,
      (lines[at] ?? '').replace(/([a-z_]+): (.+)$/, (_, key: string, old: string) => {
        return `${key}: ${pick(saidByKey.get(key) ?? [old]) ?? old}`;
      }),
    );
    files.set(path, swapped.join('\n'));
  } else if (what === 'drop') files.set(path, lines.toSpliced(line % lines.length, 1).join('\n'));
  else if (what === 'set') {
    const plan = nth(plans, file) ?? path;
    const [key, value] = nth(wholeKeys, line) ?? ['status', () => 'active'];
    files.set(plan, setKey(files.get(plan) ?? '', key, value(pick)));
  } else if (what === 'settings') {
    const [key, value] = nth(wholeSettings, line) ?? ['language', () => 'de'];
    files.set('plankreis.yaml', setKey(files.get('plankreis.yaml') ?? '', key, value(pick)));
  } else if (what === 'remove') files.delete(path);
  else if (what === 'rename') {
    files.delete(path);
    files.set(
      path.replace(/[^/]+$/, (name) => (name.startsWith('x-') ? name.slice(2) : `x-${name}`)),
      text,
    );
  } else if (what === 'copy') {
    const copy = path.replace(/[^/]+$/, (name) => `y-${name}`);
    files.set(copy, line % 2 === 0 ? text : text.replace(/^id: /m, 'id: y-'));
  } else if (what === 'restore') {
    const [at, original] = nth([...start], file) ?? ['', ''];
    files.set(at, original);
  } else if (what === 'day') state.asOf = pick(days) ?? state.asOf;
  else state.aside = pick(['nothing', 'earlier', 'baseline'] as const) ?? 'nothing';
}

describe('a check after changes', () => {
  it('finds the very same as a first check', { timeout: 300_000 }, async () => {
    const earlier = await loadRegister(memoryTree(shipped));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 30, maxLength: 60 }), async (edits) => {
        const state: State = { files: new Map(start), asOf: '2018-05-08', aside: 'nothing' };
        const [tree, memory] = [snapshotTree(state.files), createReadMemory()];
        check(await loadRegister(tree, memory), state, earlier);
        for (const one of edits) {
          apply(state, one);
          const again = check(await loadRegister(tree, memory), state, earlier);
          const fresh = check(
            await loadRegister(memoryTree(state.files)),
            state,
            await loadRegister(memoryTree(shipped)),
          );
          expect(tell(again)).toBe(tell(fresh));
        }
      }),
      { seed: 42, numRuns: 10, endOnFailure: true },
    );
  });

  /** The rules that find something at the first check, and those after some files have changed. */
  async function recheck(
    before: Readonly<Record<string, string>>,
    changes: Readonly<Record<string, string>>,
  ): Promise<readonly (readonly string[])[]> {
    const state: State = { files: new Map(Object.entries(before)), asOf: '2018-05-08', aside: 'nothing' };
    const [tree, memory] = [snapshotTree(state.files), createReadMemory()];
    const nothing = await loadRegister(memoryTree(new Map()));
    const rulesOf = async (): Promise<readonly string[]> =>
      check(await loadRegister(tree, memory), state, nothing).findings.map(({ diagnostic }) => diagnostic.rule);
    const first = await rulesOf();
    for (const [path, text] of Object.entries(changes)) state.files.set(path, text);
    return [first, await rulesOf()];
  }
  const plan = (id: string, more: string): string => `id: ${id}\ntitle: ${id}\n${more}`;

  it('sees that another plan has taken the place of one that did not change', async () => {
    const files = {
      'plans/a.yaml': plan('a', 'summary: Siehe das Radverkehrskonzept.\n'),
      'plans/b.yaml': plan('b', 'aliases: [Radverkehrskonzept]\n'),
      'plans/c.yaml': plan('c', ''),
    };
    const [first, second] = await recheck(files, { 'plans/c.yaml': plan('c', 'replaces: [b]\n') });
    expect(first).toContain('reference-unlinked');
    expect(second).not.toContain('reference-unlinked');
  });

  it('sees that the name is gone by which an unchanged plan spoke of another one', async () => {
    const indicators = 'indicators: [{indicator: quote, role: uses}]\n';
    const settings = 'rules: {reference-suggested: {severity: info, threshold: 0.5}}\n';
    const files = {
      'plankreis.yaml': settings,
      'indicators/quote.yaml': 'id: quote\nname: Quote\n',
      'plans/a.yaml': plan('a', `${indicators}summary: Siehe das Radverkehrskonzept.\n`),
      'plans/b.yaml': plan('b', `${indicators}aliases: [Radverkehrskonzept]\n`),
    };
    const [first, second] = await recheck(files, { 'plans/b.yaml': plan('b', indicators) });
    expect(first).not.toContain('reference-suggested');
    expect(second).toContain('reference-suggested');
  });

  it('sees that a plan is replaced with which an unchanged one has much in common, and that it is not any more', async () => {
    const indicators = 'indicators: [{indicator: quote, role: uses}]\n';
    const suggesting = (replaces: string): Readonly<Record<string, string>> => ({
      'plankreis.yaml': 'rules: {reference-suggested: {severity: info, threshold: 0.5}}\n',
      'indicators/quote.yaml': 'id: quote\nname: Quote\n',
      'plans/a.yaml': plan('a', indicators),
      'plans/b.yaml': plan('b', indicators),
      'plans/c.yaml': plan('c', replaces),
    });
    const [first, second] = await recheck(suggesting('replaces: [b]\n'), { 'plans/c.yaml': plan('c', '') });
    expect(first).not.toContain('reference-suggested');
    expect(second).toContain('reference-suggested');
    const [third, fourth] = await recheck(suggesting(''), { 'plans/c.yaml': plan('c', 'replaces: [b]\n') });
    expect(third).toContain('reference-suggested');
    expect(fourth).not.toContain('reference-suggested');
  });

  it('sees that a summary that did not change speaks of another town, or of our own', async () => {
    const files = {
      'plankreis.yaml': 'name: Stadt Aachen\n',
      'plans/a.yaml': plan('a', 'summary: Siehe das Radverkehrskonzept der Stadt Köln.\n'),
      'plans/b.yaml': plan('b', 'aliases: [Radverkehrskonzept]\n'),
    };
    const [first, second] = await recheck(files, { 'plankreis.yaml': 'name: Stadt Köln\n' });
    expect(first).not.toContain('reference-unlinked');
    expect(second).toContain('reference-unlinked');
  });

  it('sees that another norm joins plans that did not change', async () => {
    const settings = (norm: string): string =>
      `rules: {reference-suggested: {severity: info, threshold: 0.5}}\ncouplings: [{id: k, from: {plan: x}, to: {plan: y}, norm: ${norm}}]\n`;
    const basis = 'legal_basis: [{norm: § 80 SGB VIII}]\n';
    const files = {
      'plankreis.yaml': settings('§ 79 SGB VIII'),
      'plans/a.yaml': plan('a', basis),
      'plans/b.yaml': plan('b', basis),
    };
    const [first, second] = await recheck(files, { 'plankreis.yaml': settings('§ 80 SGB VIII') });
    expect(first).not.toContain('reference-suggested');
    expect(second).toContain('reference-suggested');
  });

  it('reads definitions that did not change with other synonyms', async () => {
    const settings = (synonym: string): string => `vocabulary: {synonyms: {Dingsbums: [${synonym}]}}\n`;
    const text = (unit: string): string => `text: Anteil der Haushalte mit ${unit} an allen Haushalten`;
    const files = {
      'plankreis.yaml': settings('Unfug'),
      'indicators/quote.yaml': `id: quote\nname: Quote\nagreed: s\ndefinitions: [{id: s, holder: S, ${text('Dingsbums')}}]\n`,
      'plans/a.yaml': plan('a', `indicators: [{indicator: quote, role: uses, definition: {${text('Krempel')}}}]\n`),
    };
    const [first, second] = await recheck(files, { 'plankreis.yaml': settings('Krempel') });
    expect(second).not.toEqual(first);
  });

  it('reads again what another limit lets through', async () => {
    const files = {
      'plankreis.yaml': 'name: R\n',
      'plans/a.yaml': plan('a', 'aliases: [&x Radverkehr]\nsummary: *x\n'),
    };
    const [first, second] = await recheck(files, { 'plankreis.yaml': 'limits: {aliases: 0}\n' });
    expect(first).not.toContain('yaml-syntax');
    expect(second).toContain('yaml-syntax');
  });
});
