/** What the world looks like to the program: given by `bin/`, and by the tests. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock: nothing else in the program reads one. */
  readonly now: () => Date;
}

/** A stream to write to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns; undefined where nobody knows. */
  readonly columns: number | undefined;
  /** Resolves when the text has been taken. A reader that went away is no error; a full disk is one. */
  write(content: string | Uint8Array): Promise<void>;
}
