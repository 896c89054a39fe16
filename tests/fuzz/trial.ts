import { runCli, type Run } from '../support/run-cli.ts';
import type { Judge } from './judge-run.ts';
import type { Files } from './material.ts';
import { isWriting } from './questions.ts';
import type { Workbench } from './workbench.ts';

/** A register and a question to it. */
export interface Trial {
  readonly files: Files;
  readonly args: readonly string[];
}

/** What a run has cost the processor, in milliseconds; less than the clock it tells what else the machine does. */
export interface TimedRun extends Run {
  readonly cpu: number;
}

/** Runs the program in this process on a register. */
export async function runTrial({ files, args }: Trial, bench: Workbench): Promise<TimedRun> {
  const cwd = bench.lay(files);
  const before = process.cpuUsage();
  const run = await runCli([...args, '--registry', '.'], { cwd });
  const { user, system } = process.cpuUsage(before);
  if (isWriting(args)) bench.forget();
  return { ...run, cpu: (user + system) / 1000 };
}

/** Judges a trial: what came out, and how long it took. */
export async function judgeTrial(
  trial: Trial,
  bench: Workbench,
  judge: Judge,
  allowed: number,
): Promise<string | undefined> {
  try {
    const run = await runTrial(trial, bench);
    const fault = judge(trial.args, run);
    if (fault !== undefined || run.cpu <= allowed) return fault;
    // What else happened in the process may have cost the time: only what is slow each time is slow.
    const again = [await runTrial(trial, bench), await runTrial(trial, bench)].map(({ cpu }) => cpu);
    const least = Math.min(run.cpu, ...again);
    return least <= allowed ? undefined : `took ${Math.round(least)} ms, allowed are ${Math.round(allowed)} ms`;
  } catch (error) {
    return `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** How large a register is, in bytes. */
export function sizeOf(files: Files): number {
  let size = 0;
  for (const bytes of files.values()) size += bytes.length;
  return size;
}
