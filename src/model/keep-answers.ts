import type { Derivation, IndexDefinition, Register, RegisterIndex } from './register.ts';

/** Answers about a register that never changes: each index is made once, and each answer derived once. */
export function keepAnswers(register: () => Register): Pick<Register, 'lookUp' | 'derive'> {
  const indexes = new Map<IndexDefinition<unknown>, RegisterIndex<unknown>>();
  const answers = new Map<Derivation<never, unknown>, Map<unknown, unknown>>();
  return {
    lookUp: <Answer>(definition: IndexDefinition<Answer>, key: string): Answer => {
      let index = indexes.get(definition) as RegisterIndex<Answer> | undefined;
      if (index === undefined) {
        index = definition.create(register());
        indexes.set(definition, index);
      }
      return index.answer(key);
    },
    derive: <Key, Answer>(derivation: Derivation<Key, Answer>, key: Key): Answer => {
      let byKey = answers.get(derivation) as Map<Key, Answer> | undefined;
      if (byKey === undefined) answers.set(derivation, (byKey = new Map<Key, Answer>()));
      const known = byKey.get(key);
      if (known !== undefined || byKey.has(key)) return known as Answer;
      const answer = derivation.derive(register(), key);
      byKey.set(key, answer);
      return answer;
    },
  };
}
