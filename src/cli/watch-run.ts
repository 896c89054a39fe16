import { resolve } from 'node:path';
import { watchedTree } from '../load/watched-tree.ts';
import { createReadMemory, type ReadMemory } from '../load/read-memory.ts';
import type { RegisterTree } from '../load/register-tree.ts';
import type { Language } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import { wrap } from '../report/wrap.ts';
import { checkOnce, openEarlier, type CheckRun, type ValidateOptions } from './check-run.ts';
import { exitCode } from './exit-code.ts';
import { findRegister } from './find-register.ts';
import type { Io } from './io.ts';
import { watchRegister } from './watch-register.ts';
import { WrongUse } from './wrong-use.ts';

/** Empties the terminal, what has scrolled away included, and goes to its first line. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks the register now and after every change, until q (the code of the last check), Ctrl-C (130) or a request to end
 * (143). `tell` writes a report and gives its exit code.
 */
export async function watchRun(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
  tell: (run: CheckRun) => Promise<number>,
): Promise<number> {
  const { live } = io;
  if (live === undefined) {
    throw new WrongUse({ de: '--watch geht hier nicht.', en: '--watch does not work here.' });
  }
  const { root } = findRegister(options.registry, io.cwd);
  const memory = createReadMemory();
  const earlier = options.since === undefined ? undefined : await openEarlier(root, options.since, io);
  const others = typeof options.baseline === 'string' ? [resolve(io.cwd, options.baseline)] : [];
  let code: number = exitCode.fine;
  // What changes while the first check runs is a change too.
  let isChanged = true;
  const watch = watchRegister(root, others, () => {
    isChanged = true;
    restart();
  });
  const tree = watchedTree(root, () => watch.lastLook());
  const check = (): Promise<number> => showOnce(paths, options, io, { tree, memory, earlier }, tell);
  let restart = (): void => {};
  return new Promise((resolve, reject) => {
    let running: Promise<void> | undefined;
    const ends: (() => void)[] = [];
    const stop = (): void => {
      for (const end of ends.splice(0)) end();
    };
    const end = (result: () => number): void => {
      stop();
      (running ?? Promise.resolve()).then(() => resolve(result()), reject);
    };
    const recheck = async (): Promise<void> => {
      while (isChanged) {
        isChanged = false;
        code = await check();
      }
      running = undefined;
    };
    const start = (): void => {
      running ??= recheck().catch((error: unknown) => {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    restart = start;
    ends.push(() => watch.stop());
    ends.push(live.onSignal((signal) => end(() => signal)));
    ends.push(
      live.onKey((key) => {
        if (key === '\u0003') end(() => 130);
        else if (key === 'q' || key === 'Q') end(() => code);
      }),
    );
    start();
  });
}

interface WatchedSource {
  readonly tree: RegisterTree;
  readonly memory: ReadMemory;
  readonly earlier: Register | undefined;
}

/** One check and its report. What is wrong with the register's settings is told, and the watch goes on. */
async function showOnce(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
  { tree, memory, earlier }: WatchedSource,
  tell: (run: CheckRun) => Promise<number>,
): Promise<number> {
  const started = io.now();
  let code: number = exitCode.wrongUse;
  let language: Language = 'de';
  try {
    const source = { tree: () => tree, memory, ...(earlier === undefined ? {} : { earlier }) };
    const run = await checkOnce(paths, options, io, source);
    language = run.session.language;
    if (io.stdout.isTerminal) await io.stdout.write(clear);
    code = await tell(run);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    language = error.language ?? language;
    if (io.stdout.isTerminal) await io.stdout.write(clear);
    const { escapeTerminal } = await import('../text/escape/escape-terminal.ts');
    const lines = error.words[language].split('\n').map((line) => `${escapeTerminal(line)}\n`);
    await io.stdout.write(lines.join(''));
  }
  if (options.quiet !== true) {
    const lines = wrap(footer(started, io.now(), language), io.stderr.columns ?? 100);
    await io.stderr.write(lines.map((line) => `${line}\n`).join(''));
  }
  return code;
}

function footer(started: Date, ended: Date, language: Language): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(ended.getHours())}:${two(ended.getMinutes())}:${two(ended.getSeconds())}`;
  const took = ended.getTime() - started.getTime();
  return {
    de: `${time} geprüft in ${took} ms. Wartet auf Änderungen; q beendet.`,
    en: `${time} checked in ${took} ms. Waiting for changes; q quits.`,
  }[language];
}
