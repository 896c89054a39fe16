import type { NameChanges } from './name-index.ts';
import { beginningOf } from './stem.ts';
import { keyIfKnown, type Vocabulary } from './text-items.ts';

/**
 * What was asked of the names when texts were searched for them. A text names the same as before as long as every word of it is known, or unknown, as
 * before, and none of the names has changed that its words spell.
 */
export class AskedWords {
  readonly #numbers = new Map<string, number>();
  readonly #ofTexts = new Map<string, Uint32Array>();
  /** By the half of a compound: the texts that have it. */
  readonly #halves = new Map<string, Set<string>>();

  /** Notes what was asked for a text, right after it was. */
  note(text: string, asked: NonNullable<Vocabulary['asked']>, vocabulary: Vocabulary): void {
    this.forget(text);
    const numbers = new Set<number>();
    for (const word of asked.words) {
      numbers.add(this.#numberOf(`beginning ${beginningOf(word)}`));
      const key = keyIfKnown(word, vocabulary);
      if (key !== undefined) numbers.add(this.#numberOf(`key ${key}`));
    }
    this.#ofTexts.set(text, Uint32Array.from(numbers));
    for (const half of asked.halves) this.#halves.set(half, (this.#halves.get(half) ?? new Set()).add(text));
  }

  /** The text is not there any more, or will be searched again. */
  forget(text: string): void {
    this.#ofTexts.delete(text);
    for (const texts of this.#halves.values()) texts.delete(text);
  }

  /** The texts that may name something else after this change. */
  affectedBy({ keys, beginnings, forms, spellings }: NameChanges): ReadonlySet<string> {
    const affected = new Set<string>();
    for (const [half, texts] of this.#halves) {
      if ([...forms].some((form) => form.startsWith(half))) for (const text of texts) affected.add(text);
    }
    const single = this.#known([
      ...[...keys].map((key) => `key ${key}`),
      ...[...beginnings].map((beginning) => `beginning ${beginning}`),
    ]);
    const spelled = [...new Set(spellings.map((words) => JSON.stringify(words.filter((key) => key !== ''))))]
      .map((words) => (JSON.parse(words) as string[]).map((key) => `key ${key}`))
      .filter((words) => words.every((word) => this.#numbers.has(word)))
      .map((words) => this.#known(words));
    const wanted = new Uint8Array(this.#numbers.size);
    for (const numbers of [single, ...spelled]) for (const number of numbers) wanted[number] = 1;
    for (const [text, numbers] of this.#ofTexts) {
      const found = new Set<number>();
      for (const number of numbers) if (wanted[number] === 1) found.add(number);
      if (found.size === 0) continue;
      const isAffected =
        single.some((number) => found.has(number)) ||
        spelled.some((words) => words.every((number) => found.has(number)));
      if (isAffected) affected.add(text);
    }
    return affected;
  }

  #known(words: readonly string[]): readonly number[] {
    return words.map((word) => this.#numbers.get(word)).filter((number) => number !== undefined);
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }
}
