import type { Language, Message } from '../model/language.ts';
import type { OnStep, Step } from '../model/progress.ts';
import type { Output } from './io.ts';

/** A line on the terminal that says what a long run is doing. */
export interface Progress {
  /** Answers who hears of the steps; without a language the line speaks that of the register. */
  readonly listen: (language: Language | undefined) => OnStep;
  /** Takes the line away, for what comes next. */
  readonly clear: () => void;
}

/** So long (milliseconds) nobody wonders what is going on, and so seldom the line is written anew. */
const patience = 500;
const interval = 100;
const emptyLine = '\r\u001b[K';

/** Shows progress on an output after half a second, if it is a terminal. `now` tells milliseconds. */
export function createProgress(output: Output, now: () => number): Progress {
  let next = now() + patience;
  let isShown = false;
  const write = (text: string): void => {
    // A terminal that is gone is no reason to stop.
    output.write(text).catch(() => undefined);
  };
  return {
    listen: (language) => (step) => {
      const time = now();
      if (time < next) return;
      next = output.isTerminal ? time + interval : Infinity;
      if (!output.isTerminal) return;
      isShown = true;
      write(emptyLine + wordsOf(step)[language ?? step.language].slice(0, widthOf(output) - 1));
    },
    clear: () => {
      if (isShown) write(emptyLine);
      isShown = false;
    },
  };
}

/** Some terminals say that they have no columns at all. */
const widthOf = ({ columns }: Output): number => (columns === undefined || columns === 0 ? 80 : columns);

function wordsOf({ work, done, total }: Step): Message {
  const [de, en] = [done.toLocaleString('de'), done.toLocaleString('en')];
  if (work === 'read') {
    return {
      de: `Lese Dateien: ${de} von ${total.toLocaleString('de')} …`,
      en: `Reading files: ${en} of ${total.toLocaleString('en')} …`,
    };
  }
  return { de: `Prüfe: Regel ${de} von ${total} …`, en: `Checking: rule ${en} of ${total} …` };
}
