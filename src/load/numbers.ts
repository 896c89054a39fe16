/** A growing list of numbers from 0 to 2³² − 1, four bytes each. */
export class Numbers {
  #held = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Uint32Array(Math.max(64, this.#length * 2));
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = number;
  }

  /** Gives back the room for more. */
  trim(): void {
    this.#held = this.#held.slice(0, this.#length);
  }

  /** The number at a place, which must be one. */
  at(place: number): number {
    return this.#held[place] ?? 0;
  }
}

/** Numbers things in the order in which they come first; equal ones get one number. */
export class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>();
  readonly #things: Thing[] = [];

  numberOf(thing: Thing): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) {
      number = this.#things.length;
      this.#numbers.set(thing, number);
      this.#things.push(thing);
    }
    return number;
  }

  /** The number of a thing that may have none. */
  find(thing: Thing): number | undefined {
    return this.#numbers.get(thing);
  }

  at(number: number): Thing | undefined {
    return this.#things[number];
  }

  get length(): number {
    return this.#things.length;
  }
}
