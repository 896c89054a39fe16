import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareSoundly } from '../../src/definitions/compare-soundly.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';

/** One thing counted, in the words of several offices: all of `same` mean it, none of `different` does. */
interface Wordings {
  readonly name: string;
  readonly language?: 'de' | 'en';
  readonly same: readonly string[];
  readonly different?: readonly string[];
}

const folder = new URL('wordings/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(files)('%s', (file) => {
  const groups = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Wordings[];
  it.each(groups.map((group) => [group.name, group] as const))(
    '%s',
    (name, { language = 'de', same, different = [] }) => {
      const read = (text: string) => readDefinition({ text }, { name, language });
      const conflicts = (a: string, b: string): boolean => compareSoundly(read(a), read(b)).outcome === 'conflict';
      const wrong: string[] = [];
      for (const [index, a] of same.entries()) {
        for (const b of same.slice(index + 1)) if (conflicts(a, b)) wrong.push(`in conflict: ${a} | ${b}`);
        for (const b of different) if (!conflicts(a, b)) wrong.push(`no conflict: ${a} | ${b}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
