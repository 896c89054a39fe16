import { expect, it } from 'vitest';
import { corpus, outcomeOfCopy } from '../corpus.ts';
import { spellings, typingErrors, type Variant } from '../spelling-variants.ts';

/** Every text in every spelling, one place of each after the other. */
function conflictsAmong(variants: readonly Variant[], places: number): { copies: number; conflicts: string[] } {
  const conflicts: string[] = [];
  let copies = 0;
  for (const text of corpus()) {
    for (const { name, write } of variants) {
      for (let place = 0; place < places; place++) {
        const copy = write(text.text, (below) => place % below);
        if (copy === text.text) continue;
        copies++;
        if (outcomeOfCopy(text, copy) === 'conflict') conflicts.push(`${name}: ${text.text} | ${copy}`);
      }
    }
  }
  process.stdout.write(`${copies} copies, ${conflicts.length} conflicts\n`);
  return { copies, conflicts };
}

it('no spelling of any text is in conflict with it', () => {
  expect(conflictsAmong(spellings, 3).conflicts).toEqual([]);
});

it('hardly any typing error makes a conflict', () => {
  // An error can make another word that the vocabulary knows: "Employes" for "Employees".
  const { copies, conflicts } = conflictsAmong(typingErrors, 8);
  expect(conflicts.length / copies).toBeLessThan(0.002);
});
