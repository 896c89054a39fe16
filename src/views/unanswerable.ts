import type { Message } from '../model/language.ts';

/** A question that has no answer as it was asked: an unknown id, column or value. The command line tells it as wrong use. */
export class Unanswerable extends Error {
  readonly words: Message;
  constructor(words: Message) {
    super(words.en);
    this.name = 'Unanswerable';
    this.words = words;
  }
}
