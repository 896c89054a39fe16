import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A run that is wanted. */
export interface Job {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** What a run left behind. */
export interface JobResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Time of the processor in milliseconds: it tells less of what else the machine does than the clock would. */
  readonly cpu: number;
  /** An error that nothing caught. */
  readonly crash: string | null;
}

const runner = new URL('../tools/run-many.mjs', import.meta.url).pathname;

/** Runs the built program many times in one process, on this Node or another; a process that dies loses the jobs from there on. */
export async function runMany(jobs: readonly Job[], node = process.execPath): Promise<readonly JobResult[]> {
  const child = spawn(node, [runner], { stdio: 'pipe', env: { PATH: process.env['PATH'] } });
  // The runner puts its own streams in the place of the process's; the program would write past them into an inherited one.
  child.stderr.pipe(process.stderr);
  child.stdin.on('error', () => undefined).end(JSON.stringify(jobs));
  const results: JobResult[] = [];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    results.push(JSON.parse(line) as JobResult);
  }
  return results;
}
