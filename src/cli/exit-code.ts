/** The exit codes of every command: never the number of findings. */
export const exitCode = {
  /** Everything read and judged, nothing at or above the fail level. */
  fine: 0,
  /** All judged, findings at or above it, or a `--check` found something out of date. */
  findings: 1,
  /** Wrong use, or the job could not be done whole. */
  wrongUse: 2,
  /** The program itself failed. */
  internalError: 3,
} as const;
