/** Something that can be asked of a register, and who has asked it: when its answer changes, they are asked again. */
export class Question {
  readonly askers = new Set<Asker>();
  /** The last run that asked it. */
  askedIn = 0;
}

/** Somebody whose result follows from answers, and from nothing else. */
export interface Asker {
  /** What was asked; whoever asked too much to keep account of goes by everything. */
  asked: readonly Question[] | 'everything';
  /** Tells that an answer has changed; returns the question that the asker itself answers, if it is one that others ask. */
  forget(): Question | undefined;
}

/** Who asks more than this is asked again after every change: to keep account of it would cost more. */
const mostAsked = 4_000;

/** Keeps account of who asked what, so that after a change only those are asked again whose answers may differ. */
export class Recorder {
  /** Those who go by everything. */
  readonly #everything = new Set<Asker>();
  #asked: Question[] | undefined;
  #run = 0;
  #lastRun = 0;

  /** Notes that whoever is running now has asked this. */
  ask(question: Question): void {
    if (this.#asked === undefined || question.askedIn === this.#run) return;
    question.askedIn = this.#run;
    this.#asked.push(question);
  }

  /** Runs somebody and returns what was asked meanwhile. A run within a run is one of its own. */
  record(run: () => void): readonly Question[] {
    const [outer, outerRun] = [this.#asked, this.#run];
    const asked: Question[] = [];
    this.#asked = asked;
    this.#run = ++this.#lastRun;
    try {
      run();
    } finally {
      this.#asked = outer;
      this.#run = outerRun;
    }
    return asked;
  }

  /** Notes what somebody has asked. */
  enter(asker: Asker, asked: readonly Question[]): void {
    this.leave(asker);
    if (asked.length > mostAsked) {
      asker.asked = 'everything';
      this.#everything.add(asker);
      return;
    }
    asker.asked = asked;
    for (const question of asked) question.askers.add(asker);
  }

  /** Strikes somebody out. */
  leave(asker: Asker): void {
    if (asker.asked === 'everything') this.#everything.delete(asker);
    else for (const question of asker.asked) question.askers.delete(asker);
    asker.asked = [];
  }

  /** Tells everybody who asked one of these, or asked somebody who did, that the answer may have changed. */
  change(questions: Iterable<Question>): void {
    const waiting = [...questions];
    const tell = (asker: Asker): void => {
      this.leave(asker);
      const own = asker.forget();
      if (own !== undefined) waiting.push(own);
    };
    for (const asker of [...this.#everything]) tell(asker);
    for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
      for (const asker of [...question.askers]) tell(asker);
    }
  }
}
