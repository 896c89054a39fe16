import { describe, expect, it } from 'vitest';
import { checkCharacters, hasUsualCharacters } from '../../src/yaml/check-characters.ts';
import { judgeYaml } from '../../src/yaml/judge.ts';
import { createPlainLocator } from '../../src/yaml/locate-plain.ts';
import { scanYaml } from '../../src/yaml/scan.ts';
import { validateSchema } from '../../src/yaml/validate-schema.ts';
import { defaultLimits, type Limits } from '../../src/yaml/yaml-fault.ts';

/** Without limits a text takes as long as it can. */
const unlimited: Limits = {
  fileSize: Infinity,
  nesting: 200,
  collectionItems: Infinity,
  textLength: Infinity,
  aliases: Infinity,
};

/** Texts that grow: of something that once cost a reader more than its length. */
const growing: Readonly<Record<string, (size: number) => string>> = {
  brackets: (n) => '['.repeat(n),
  'closing brackets': (n) => ']'.repeat(n),
  'brackets that close': (n) => '[]'.repeat(n),
  'explicit keys': (n) => '? '.repeat(n),
  'keys in brackets': (n) => '{['.repeat(n),
  hyphens: (n) => `${'- '.repeat(n)}\nx`,
  'one long line': (n) => `a: ${'b '.repeat(n)}`,
  'one long key': (n) => `${'b '.repeat(n)}: a`,
  'many keys': (n) => Array.from({ length: n / 4 }, (_, index) => `k${index}: 1\n`).join(''),
  'many equal keys': (n) => 'a: b\n'.repeat(n / 4),
  'many items': (n) => '- a\n'.repeat(n / 4),
  'many anchors': (n) => Array.from({ length: n / 8 }, (_, index) => `- &a${index} b\n- *a${index}\n`).join(''),
  'anchors of one value': (n) => `a: ${'&b '.repeat(n / 2)}c`,
  'many tags': (n) => `a: ${'!b '.repeat(n / 2)}c`,
  'many documents': (n) => '---\na\n'.repeat(n / 4),
  'many errors': (n) => 'a: ]\n'.repeat(n / 4),
  'many lines of one text': (n) => `a: b${'\n  c'.repeat(n / 4)}`,
  'many empty lines': (n) => `a: b${'\n'.repeat(n)}c: d`,
  'empty lines, then comments': (n) => `a: |\n x\n${'\n'.repeat(n / 2)}${'  # c\n'.repeat(n / 8)}b: c`,
  'many comments': (n) => `a: b\n${'# c\n'.repeat(n / 4)}d: e`,
  'many blanks': (n) => `a: b${' '.repeat(n)}c`,
  'many blanks before a line end': (n) => `a: "b${' '.repeat(n)}\n  c"`,
  'many lines of blanks': (n) => `a: |\n${' \n'.repeat(n / 2)}  b`,
  'lines that are indented further': (n) =>
    Array.from({ length: Math.sqrt(n) }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'quotes that are doubled': (n) => `a: '${"''".repeat(n / 2)}'`,
  'quotes that are not closed': (n) => `${`a: "b\n`.repeat(n / 6)}`,
  backslashes: (n) => `a: "${'\\\\'.repeat(n / 2)}"`,
  'odd backslashes': (n) => `a: "${'\\'.repeat(n + 1)}"`,
  'escapes that are none': (n) => `a: "${'\\q'.repeat(n / 2)}"`,
  'hash signs': (n) => `a: ${'#'.repeat(n)}`,
  'hash signs apart': (n) => `a: b${' #'.repeat(n / 2)}`,
  colons: (n) => `a: b${':'.repeat(n)}`,
  'colons apart': (n) => `a: b${' :'.repeat(n / 2)}`,
  'commas in brackets': (n) => `a: [b${','.repeat(n)}]`,
  'no-break spaces': (n) => `a:\n${'\u00a0'.repeat(n)}b: c`,
  'half pairs': (n) => `a: ${'\ud83d\ude00'.repeat(n / 2)}`,
  'marks of conflicts': (n) => `a: b\n${'<<<<<<< '.repeat(n / 8)}`,
  directives: (n) => '%A b\n'.repeat(n / 5),
  'lone carriage returns': (n) => `a: b${'\r'.repeat(n)}`,
  'numbers with many zeros': (n) => `a: 1.${'0'.repeat(n)}1`,
};

/** Values with as many faults as they are large. */
const faulty: Readonly<Record<string, readonly [kind: 'plan' | 'settings', make: (size: number) => unknown]>> = {
  'unknown keys': [
    'plan',
    (n) => ({ id: 'a', title: 'A', ...Object.fromEntries(numbers(n, (index) => [`k${index}`, 1])) }),
  ],
  'names that are no ids': [
    'settings',
    (n) => ({ topics: Object.fromEntries(numbers(n, (index) => [`K ${index}`, 'x'])) }),
  ],
  'unknown words': [
    'plan',
    (n) => ({ id: 'a', title: 'A', references: numbers(n, () => ({ plan: 'b', relation: 'x' })) }),
  ],
  'lists for texts': ['plan', (n) => ({ id: 'a', title: 'A', topics: numbers(n, () => ['x']) })],
};

const numbers = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'yaml, within the limits': (text) => judgeYaml(text, defaultLimits),
  'yaml, without limits': (text) => judgeYaml(text, unlimited),
  'the scanner': (text) => scanYaml(text, unlimited),
  'the scanner for places': (text) => createPlainLocator(text)?.(''),
  'the look at characters': (text) => hasUsualCharacters(text) && checkCharacters(text),
};

/** The time of the best of some runs, in milliseconds. */
function cost(read: (text: string) => unknown, text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    read(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe.each(Object.entries(growing))('%s', (_, make) => {
  it.each(Object.entries(readers))('%s takes time as the text grows, no more', (_name, read) => {
    const size = 10_000;
    const small = make(size);
    const large = make(4 * size);
    // A machine that is busy with other things makes single runs slow: what can be fast is.
    let ratio = Infinity;
    let slowness = Infinity;
    for (let attempt = 0; attempt < 6 && (ratio > 9 || slowness > 1000); attempt++) {
      const time = cost(read, large, 2);
      ratio = Math.min(ratio, time / Math.max(cost(read, small, 2), 2));
      slowness = Math.min(slowness, (time / large.length) * 100_000);
    }
    // Four times the text would take sixteen times as long if time grew with the square.
    expect(ratio).toBeLessThan(9);
    // Milliseconds for 100 KB.
    expect(slowness).toBeLessThan(1000);
  });
});

describe.each(Object.entries(faulty))('%s', (_, [kind, make]) => {
  it('take time as there are more of them, no more', () => {
    const [small, large] = [make(1000), make(4000)];
    let ratio = Infinity;
    for (let attempt = 0; attempt < 6 && ratio > 9; attempt++) {
      const time = cost(() => validateSchema(kind, large, []), '', 2);
      ratio = Math.min(
        ratio,
        time /
          Math.max(
            cost(() => validateSchema(kind, small, []), '', 2),
            2,
          ),
      );
    }
    expect(validateSchema(kind, small, []).length).toBeGreaterThanOrEqual(1000);
    expect(ratio).toBeLessThan(9);
  });
});
