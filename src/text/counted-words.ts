/** Words, each as often as it was put in less as often as it was taken out. */
export class CountedWords {
  readonly #counts = new Map<string, number>();
  /** The words that have come or gone since somebody last asked, and whether they were there then; at first nobody asks. */
  #before: Map<string, boolean> | undefined;
  #sorted: string[] | undefined;

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  change(word: string, by: 1 | -1): void {
    const before = this.#counts.get(word) ?? 0;
    const count = before + by;
    if (before !== 0 && count !== 0) {
      this.#counts.set(word, count);
      return;
    }
    if (this.#before?.has(word) === false) this.#before.set(word, before !== 0);
    if (count === 0) this.#counts.delete(word);
    else this.#counts.set(word, count);
  }

  /** The words that have come or gone since this was last asked; the first time all. */
  takeChanged(): ReadonlySet<string> {
    if (this.#before === undefined) {
      this.#before = new Map();
      return new Set(this.#counts.keys());
    }
    const changed = new Set<string>();
    for (const [word, was] of this.#before) if (this.has(word) !== was) changed.add(word);
    this.#before = new Map();
    for (const word of changed) this.#sort(word);
    return changed;
  }

  /** All words by code point, as of the last time that changes were asked for. */
  sorted(): readonly string[] {
    return (this.#sorted ??= [...this.#counts.keys()].sort());
  }

  #sort(word: string): void {
    if (this.#sorted === undefined) return;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    const isThere = this.#sorted[low] === word;
    if (this.has(word) && !isThere) this.#sorted.splice(low, 0, word);
    else if (!this.has(word) && isThere) this.#sorted.splice(low, 1);
  }
}
