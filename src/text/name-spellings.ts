import { countLetters } from './letters.ts';
import { nameVariants, planOrPlanning } from './name-variants.ts';
import { isJoiningWord } from './text-items.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Does the case of letters count? Wholly in names of under four letters; the first letter in a short noun that might be a verb. */
export type LetterCase = 'exact' | 'first' | 'any';

/** One way in which a name is written: its words, an empty one for a break. */
export interface Spelling {
  readonly words: readonly string[];
  readonly letterCase: LetterCase;
  /** Was it made from a longer name? Then it gives way to a name that somebody really bears. */
  readonly derived: boolean;
}

const mostWords = 40;
const fewestLetters = 2;
const lettersOfAbbreviation = 4;
const shortNoun = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,6}$/;

/** All ways in which prose writes a name, the shorter forms of it included. */
export function* spellingsOfName(name: string): Iterable<Spelling> {
  yield* spellingsAsItStands(name, false);
  for (const variant of [name, ...nameVariants(name)]) {
    if (variant !== name) yield* spellingsAsItStands(variant, true);
    const other = planOrPlanning(variant);
    if (other !== undefined) yield* spellingsAsItStands(other, true);
  }
}

/** The ways in which a name is written that is never shortened. Names of fewer than four letters count only in their own capitals. */
export function spellingsAsItStands(name: string, derived: boolean): readonly Spelling[] {
  const tokens = tokenise(name);
  const letters = countLetters(name);
  if (letters < fewestLetters || tokens.length > mostWords) return [];
  const letterCase = letters < lettersOfAbbreviation ? 'exact' : shortNoun.test(name) ? 'first' : 'any';
  return withPlural(spellings(tokens)).map((words) => ({ words, letterCase, derived }));
}

/** An abbreviation takes an s that the stemmer does not know: `LAPs`, `KJFPs`. */
function withPlural(all: readonly string[][]): readonly string[][] {
  return all.flatMap((words) => {
    const last = words.at(-1) ?? '';
    return /^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9]+$/.test(last) ? [words, [...words.slice(0, -1), `${last}s`]] : [words];
  });
}

/** A hyphenated word of a name is looked for whole and in parts (`SGB-II-Bericht`, `SGB II-Bericht`); an empty word is a break. */
function spellings(tokens: readonly Token[]): string[][] {
  if (tokens.every(({ parts }) => parts.length === 0)) {
    return [tokens.flatMap(({ text, afterBreak }) => (afterBreak ? ['', text] : text))];
  }
  let all: string[][] = [[]];
  for (const token of tokens) {
    const parts = token.parts.map((part) => part.text);
    const whole = parts.length === 0 || parts.some(isJoiningWord) ? [] : [[parts.join('')]];
    const split = parts.length === 0 ? [[token.text]] : [parts];
    const tail =
      parts.length === 3
        ? [
            [parts[0] ?? '', parts.slice(1).join('')],
            [parts.slice(0, 2).join(''), parts[2] ?? ''],
          ]
        : [];
    const choices = all.length > 4 ? [...whole, ...split].slice(0, 1) : [...whole, ...split, ...tail];
    const before = token.afterBreak ? [''] : [];
    all = all.flatMap((words) => choices.map((choice) => [...words, ...before, ...choice]));
  }
  return all;
}
