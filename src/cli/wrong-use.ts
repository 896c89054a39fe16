import type { Message } from '../model/language.ts';

/** The user asked for something that cannot be done: told in words, exit code 2. */
export class WrongUse extends Error {
  readonly words: Message;
  constructor(words: Message) {
    super(words.en);
    this.name = 'WrongUse';
    this.words = words;
  }
}
