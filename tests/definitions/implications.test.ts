import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = ['implications.ts', 'implications-of-the-city.ts', 'english-implications.ts'];

/** The words at the left of the tables, in all files. */
function impliedFor(): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(new URL(`../../src/definitions/vocabulary/${file}`, import.meta.url), 'utf8');
    return [...text.matchAll(/^(\S+) = \S/gm)].map(([, word = '']) => word);
  });
}

describe('what is understood with a word', () => {
  it('is said in one line, for of two lines only the last would be heard', () => {
    const words = impliedFor();

    expect(words.length).toBeGreaterThan(200);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
