import type { Language } from '../model/language.ts';
import type { OnStep } from '../model/progress.ts';

/** What the world looks like to the program: given by `bin/`, and by the tests. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock: nothing else in the program reads one. */
  readonly now: () => Date;
  /**
   * Says that the same call will have the same answer until a moment (milliseconds since 1970), as long as the register does not change: it wrote
   * nothing but the standard output, and looked at nothing but the register, the day and its options.
   */
  readonly declareLasting?: (until: number) => void;
  /** Where a long run says what it is doing; missing where nobody looks. */
  readonly progress?: (language: Language | undefined) => OnStep;
  /** Has the process hold as little memory as it can, at the price of some time; missing where nobody counts it. */
  readonly saveMemory?: () => void;
  /** What a command needs that runs on until it is told to stop; missing where none can. */
  readonly live?: Live;
}

/** Ways to tell a running command something. Each listener is taken off by calling what it got back. */
export interface Live {
  /** Keys on a terminal, one at a time, Ctrl-C (`\u0003`) among them. No key comes where the input is no terminal. */
  onKey(listener: (key: string) => void): () => void;
  /** Requests to end, by the exit code that answers them. */
  onSignal(listener: (code: 130 | 143) => void): () => void;
}

/** A stream to write to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns; undefined where nobody knows. */
  readonly columns: number | undefined;
  /** Resolves when the text has been taken. A reader that went away is no error; a full disk is one. */
  write(content: string | Uint8Array): Promise<void>;
}
