import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/load/load-register.ts';
import { createReadMemory } from '../../src/load/read-memory.ts';
import { defineFacts } from '../../src/model/facts.ts';
import type { AnyEntry, Derivation, Register } from '../../src/model/register.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { snapshotTree } from '../support/recheck.ts';

const write = (entry: AnyEntry): unknown => [entry.kind, entry.id, entry.data, entry.file.path, entry.at];
const titles = defineFacts<string>({
  kinds: ['plan'],
  factsOf: (entry) => (entry.kind === 'plan' ? [[entry.data.title, entry.file.path]] : []),
});

/** Each asks the register one kind of question. */
const questions: Readonly<Record<string, (register: Register) => unknown>> = {
  settings: ({ settings }) => settings.name,
  entries: ({ entries }) => entries.map(write),
  files: ({ files }) => files.map(({ path }) => path),
  texts: ({ files }) => files.map((file) => file.text()),
  faults: ({ faults }) => faults.map(({ rule, path, message }) => [rule, path, message]),
  parts: ({ partReferences }) => partReferences.map(({ from, path, id }) => [from.id, path, id]),
  ofKind: (register) => register.ofKind('plan').map(write),
  find: (register) => ['a', 'b', 'c'].map((id) => register.find('plan', id)?.data),
  isKnown: (register) => ['a', 'b', 'c'].map((id) => register.isKnown('plan', id)),
  referencesTo: (register) => register.referencesTo('plan', 'b').map(({ from, path }) => [from.data, path]),
  atRole: (register) => register.referencesTo('plan', 'b', 'replaces').map(({ from, path }) => [from.data, path]),
  lookUp: (register) => register.lookUp(titles, 'A'),
};

const derivation = (answer: (register: Register) => unknown): Derivation<string, unknown> => ({ derive: answer });
const direct = new Map(Object.entries(questions).map(([name, answer]) => [name, derivation(answer)]));
/** Who asks nothing but somebody who asks. */
const indirect = new Map([...direct].map(([name, one]) => [name, derivation((register) => register.derive(one, ''))]));

const a = 'id: a\ntitle: A\n';
const b = 'id: b\ntitle: B\n';
/** What happens to a register, step by step; an empty text removes the file. */
const steps: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ['at first', { 'plans/a.yaml': a, 'plans/b.yaml': b, 'plankreis.yaml': 'name: R\n' }],
  ['a text changes', { 'plans/a.yaml': `${a}summary: Neu.\n` }],
  ['a reference comes', { 'plans/a.yaml': `${a}references: [{plan: b, relation: refers_to, edition: "1"}]\n` }],
  ['a reference has another role', { 'plans/a.yaml': `${a}replaces: [b]\n` }],
  ['somebody else refers too', { 'plans/c.yaml': 'id: c\ntitle: A\nreplaces: [b]\n' }],
  ['the first one does not any more', { 'plans/a.yaml': a }],
  ['an entry breaks', { 'plans/b.yaml': `${b}unbekannt: 1\n` }],
  ['it breaks in another way', { 'plans/b.yaml': `${b}: [\n` }],
  ['it is mended', { 'plans/b.yaml': b }],
  ['another file has the same id', { 'plans/0.yaml': 'id: b\ntitle: Vorher\n' }],
  ['a third one has it', { 'plans/z.yaml': 'id: b\ntitle: A\n' }],
  ['the first of them goes', { 'plans/0.yaml': '' }],
  ['the one in the middle changes', { 'plans/b.yaml': 'id: b\ntitle: Anders\n' }],
  ['a broken one is left beside a sound one', { 'plans/b.yaml': `${b}unbekannt: 1\n` }],
  ['only the broken one is left', { 'plans/z.yaml': '' }],
  ['it goes too', { 'plans/b.yaml': '' }],
  ['an entry has another id', { 'plans/c.yaml': 'id: b\ntitle: C\n' }],
  ['a file has another name', { 'plans/c.yaml': '', 'plans/b.yaml': 'id: b\ntitle: C\n' }],
  ['a list comes', { 'plans/l.yaml': '- {id: l, title: A}\n- {id: c, title: C, replaces: [b]}\n' }],
  ['the list is sorted otherwise', { 'plans/l.yaml': '- {id: c, title: C, replaces: [b]}\n- {id: l, title: A}\n' }],
  ['a file is empty', { 'plans/l.yaml': '[]\n' }],
  ['the settings change', { 'plankreis.yaml': 'name: Anders\n' }],
  ['everything goes', { 'plans/a.yaml': '', 'plans/b.yaml': '', 'plans/l.yaml': '' }],
  ['something comes again', { 'plans/a.yaml': a }],
];

describe('a register that is patched', () => {
  const answers = (register: Register, by: ReadonlyMap<string, Derivation<string, unknown>>): unknown =>
    Object.fromEntries([...by].map(([name, one]) => [name, register.derive(one, '')]));

  it('answers as one that is read anew', async () => {
    const files = new Map<string, string>();
    const [tree, memory] = [snapshotTree(files), createReadMemory()];
    for (const [what, texts] of steps) {
      for (const [path, text] of Object.entries(texts)) {
        if (text === '') files.delete(path);
        else files.set(path, text);
      }
      const patched = await loadRegister(tree, memory);
      const anew = await loadRegister(memoryTree(files));
      const expected = answers(anew, direct);
      expect(answers(patched, indirect), what).toEqual(expected);
      expect(answers(patched, direct), what).toEqual(expected);
      expect(patched.examined, what).toEqual(anew.examined);
    }
  });

  it('works out again only what asked about something that has changed', async () => {
    const files = new Map(
      Object.entries({ 'plans/a.yaml': `${a}lead: x\n`, 'plans/b.yaml': b, 'plans/c.yaml': 'id: c\ntitle: C\n' }),
    );
    const [tree, memory] = [snapshotTree(files), createReadMemory()];
    const asked: string[] = [];
    const noting = [...Object.entries(questions)].map(([name, answer]) =>
      derivation((register) => {
        asked.push(name);
        return answer(register);
      }),
    );
    const ask = async (): Promise<readonly string[]> => {
      asked.length = 0;
      const register = await loadRegister(tree, memory);
      for (const one of noting) register.derive(one, '');
      return [...asked];
    };
    expect(await ask()).toEqual(Object.keys(questions));
    expect(await ask()).toEqual([]);
    files.set('plans/d.yaml', 'id: d\ntitle: D\n');
    expect(await ask()).toEqual(['entries', 'files', 'texts', 'parts', 'ofKind']);
    files.set('plans/d.yaml', 'id: d\ntitle: D\nreferences: [{plan: b, relation: refers_to}]\n');
    expect(await ask()).toEqual(['entries', 'files', 'texts', 'parts', 'ofKind', 'referencesTo']);
    files.set('plans/c.yaml', 'id: c\ntitle: A\n');
    expect(await ask()).toEqual(['entries', 'files', 'texts', 'parts', 'ofKind', 'find', 'lookUp']);
  });
});
