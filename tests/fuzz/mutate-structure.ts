import { parseDocument, stringify } from 'yaml';
import { nastyTexts } from '../support/nasty-text.ts';
import type { Random } from './random.ts';

/** Places where a value stands: in a list or a mapping. */
interface Slot {
  readonly holder: unknown[] | Record<string, unknown>;
  readonly key: string | number;
}

const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    1e308,
    Infinity,
    -Infinity,
    Number.NaN,
    '',
    ' ',
    'x',
    'ä',
    'Nein',
    '-',
    '~',
    '*',
    '%',
  ],
  ...[
    '2018-02-30',
    '2018-05-08',
    '0001-01-01',
    '9999-12-31',
    '2018',
    '2018-05',
    '31.12.2018',
    '2018-Q3',
    '12-31',
    '02-29',
    '00-00',
  ],
  ...[
    'P1Y',
    'P0D',
    'P5Y6M',
    'P9999Y',
    'P1Y1M1D',
    '-P1Y',
    'plan:x',
    'paper:x',
    'body:fb-45',
    'x#y',
    'https://example.org/',
    'javascript:alert(1)',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'length',
    'off',
    'error',
    '§ 80 Abs. 5 SGB VIII',
    'a\nb\nc',
    '$1 $& \\1',
  ],
  ...[[], {}, [[]], [{}], [null], [''], { a: 1 }, ['a', 'a'], { id: 'x' }, [{ id: 'x' }, { id: 'x' }]],
];

const texts = Object.values(nastyTexts);

/** What every output shows and every rule looks at. */
const names = new Set(['id', 'title', 'name', 'lead', 'norm', 'definition', 'text', 'date', 'every']);

function slotsOf(root: unknown): Slot[] {
  const slots: Slot[] = [];
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined && slots.length < 5000; value = waiting.pop()) {
    if (Array.isArray(value)) {
      const list: unknown[] = value;
      for (const [index, item] of list.entries()) {
        slots.push({ holder: list, key: index });
        if (item !== undefined) waiting.push(item);
      }
    } else if (typeof value === 'object' && value !== null) {
      const mapping = value as Record<string, unknown>;
      for (const [key, item] of Object.entries(mapping)) {
        slots.push({ holder: mapping, key });
        if (item !== undefined) waiting.push(item);
      }
    }
  }
  return slots;
}

const read = ({ holder, key }: Slot): unknown => (holder as Record<string | number, unknown>)[key];
const copyOf = (value: unknown): unknown => structuredClone(value);

function set({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

type Change = (slot: Slot, random: Random, slots: readonly Slot[]) => void;

const changes: readonly Change[] = [
  (slot, random) => set(slot, copyOf(random.pick(values))),
  (slot, random) => set(slot, random.pick(texts)),
  (slot, random, slots) => set(slot, copyOf(read(random.pick(slots)))),
  (slot) => remove(slot),
  (slot) => set(slot, [copyOf(read(slot)), copyOf(read(slot))]),
  (slot) => set(slot, { id: copyOf(read(slot)) }),
  (slot, random) => {
    const value = read(slot);
    if (typeof value !== 'string') return set(slot, String(value));
    const at = random.below(value.length + 1);
    const [start, end] = [value.slice(0, at), value.slice(at)];
    // Within what most texts may be long, or the schema alone would answer.
    const longer = value.repeat(1 + random.below(12)).slice(0, 290);
    const nasty = random.pick(texts).slice(0, 200);
    set(slot, random.pick([start, end, longer, value.toUpperCase(), `${start} ${end}`, start + nasty, nasty + end]));
  },
  (slot, random, slots) => {
    const { key } = random.pick(slots);
    const value = read(slot);
    if (Array.isArray(slot.holder)) slot.holder.push(copyOf(value));
    else set({ holder: slot.holder, key: random.chance(0.1) ? '__proto__' : key }, copyOf(value));
  },
  (slot, random) => {
    const value = read(slot);
    if (!Array.isArray(value) || value.length === 0) return set(slot, [copyOf(value)]);
    const times = Math.min(2 ** random.below(9), Math.ceil(20_000 / JSON.stringify(value).length));
    for (let index = 0; index < times; index++) value.push(copyOf(value[0]));
  },
  (slot, random) => {
    let nested = copyOf(read(slot));
    for (let depth = random.below(70); depth > 0; depth--) nested = random.chance(0.5) ? [nested] : { a: nested };
    set(slot, nested);
  },
];

/** Changes what a file says, and leaves it sound YAML; undefined where it is none to begin with. */
export function mutateStructure(bytes: Uint8Array, random: Random): Uint8Array | undefined {
  if (bytes.length > 50_000) return undefined;
  let root: unknown;
  try {
    // What is nested too deeply ends this reader by an error of its own; the program has to cope with it.
    const document = parseDocument(Buffer.from(bytes).toString('utf8'), { logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0) return undefined;
    root = document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  const count = random.chance(0.4) ? 1 : 1 + random.below(8);
  for (let index = 0; index < count; index++) {
    const slots = slotsOf(root);
    if (slots.length === 0) break;
    const named = slots.filter(({ key }) => random.chance(0.3) && names.has(String(key)));
    random.pick(changes)(random.pick(named.length > 0 ? named : slots), random, slots);
  }
  if (random.chance(0.05)) root = [copyOf(root), copyOf(root)];
  return Buffer.from(stringify(root, { lineWidth: 0, aliasDuplicateObjects: false }));
}
