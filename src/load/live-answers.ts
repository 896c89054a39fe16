import { Question, type Asker, type Recorder } from '../model/recorder.ts';
import type { Derivation, EntryChange, IndexDefinition, Register, RegisterIndex } from '../model/register.ts';

interface LiveIndex<Answer> {
  readonly index: RegisterIndex<Answer>;
  readonly asked: Map<string, Question>;
}

/** An answer that was derived from others, and what it was derived from. */
class Derived extends Question implements Asker {
  asked: readonly Question[] | 'everything' = [];
  value: unknown;
  readonly #drop: () => void;

  constructor(drop: () => void) {
    super();
    this.#drop = drop;
  }

  forget(): Question {
    this.#drop();
    return this;
  }
}

/** Indexes over a register that changes, and answers derived from it: patched, and worked out again, only where that is needed. */
export class LiveAnswers {
  readonly #recorder: Recorder;
  readonly #register: () => Register;
  readonly #indexes = new Map<IndexDefinition<unknown>, LiveIndex<unknown>>();
  readonly #derived = new Map<Derivation<never, unknown>, Map<unknown, Derived>>();

  constructor(recorder: Recorder, register: () => Register) {
    this.#recorder = recorder;
    this.#register = register;
  }

  lookUp<Answer>(definition: IndexDefinition<Answer>, key: string): Answer {
    let live = this.#indexes.get(definition) as LiveIndex<Answer> | undefined;
    let answer: { readonly value: Answer } | undefined;
    // What an index asks itself it is told of when it is brought up to date.
    this.#recorder.record(() => {
      if (live === undefined) {
        live = { index: definition.create(this.#register()), asked: new Map() };
        this.#indexes.set(definition, live);
      }
      answer = { value: live.index.answer(key) };
    });
    const { asked } = live as LiveIndex<Answer>;
    let question = asked.get(key);
    if (question === undefined) asked.set(key, (question = new Question()));
    this.#recorder.ask(question);
    return (answer as { readonly value: Answer }).value;
  }

  derive<Key, Answer>(derivation: Derivation<Key, Answer>, key: Key): Answer {
    let byKey = this.#derived.get(derivation);
    if (byKey === undefined) this.#derived.set(derivation, (byKey = new Map<unknown, Derived>()));
    let derived = byKey.get(key);
    if (derived === undefined) {
      const made = new Derived(() => byKey.delete(key));
      const asked = this.#recorder.record(() => {
        made.value = derivation.derive(this.#register(), key);
      });
      this.#recorder.enter(made, asked);
      byKey.set(key, made);
      derived = made;
    }
    this.#recorder.ask(derived);
    return derived.value as Answer;
  }

  /** Brings the indexes up to date and tells who asked them. One that asks another was made after it, and so it is told after it. */
  update(changes: readonly EntryChange[]): void {
    if (changes.length === 0) return;
    for (const { index, asked } of this.#indexes.values()) {
      const keys = [...index.update(changes, this.#register())];
      this.#recorder.change(keys.map((key) => asked.get(key)).filter((question) => question !== undefined));
    }
  }
}
