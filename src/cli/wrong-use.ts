import type { Language, Message } from '../model/language.ts';

/** The user asked for something that cannot be done: told in words, exit code 2. */
export class WrongUse extends Error {
  readonly words: Message;
  /** The language of the register, where it is known already. */
  readonly language: Language | undefined;
  constructor(words: Message, language?: Language) {
    super(words.en);
    this.name = 'WrongUse';
    this.words = words;
    this.language = language;
  }
}
