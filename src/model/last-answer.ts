/** An answer about a thing, and what else it depends on. */
interface Answer<Value> {
  readonly given: readonly unknown[];
  readonly value: Value;
}

/**
 * The last answers about things that outlive a register: entries of files that have not changed, and what is in them.
 * They go with their things. Neither the answers nor what they depend on may hold a register.
 */
export type LastAnswers<Thing extends object, Value> = WeakMap<Thing, Answer<Value>>;

let areKept = false;

/** From now on answers are kept from check to check: to a process that reads a register once they would only be a burden. */
export function keepLastAnswers(): void {
  areKept = true;
}

/** The answer about a thing: the last one, if all that it depends on is the very same, else a new one. */
export function lastAnswer<Thing extends object, Value>(
  answers: LastAnswers<Thing, Value>,
  thing: Thing,
  given: readonly unknown[],
  answer: () => Value,
): Value {
  const last = answers.get(thing);
  if (last !== undefined && isSame(last.given, given)) return last.value;
  const value = answer();
  answers.set(thing, { given, value });
  return value;
}

/** The same for what is asked once in a check, and worth remembering only from check to check. */
export function answerOfLastCheck<Thing extends object, Value>(
  answers: LastAnswers<Thing, Value>,
  thing: Thing,
  given: readonly unknown[],
  answer: () => Value,
): Value {
  return areKept ? lastAnswer(answers, thing, given, answer) : answer();
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}
