import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';
import type { Live, Output } from './io.ts';
import { processOutput } from './process-output.ts';
import { createProgress } from './progress.ts';
import type { LastingResult } from './run-memory/run-memory.ts';

/**
 * Binds the program to this process. Sets the exit code and lets the process end by itself, so that no output is cut. `keep` takes what the same
 * call would answer again.
 */
export async function run(keep?: (result: LastingResult) => void): Promise<void> {
  const chunks: Uint8Array[] = [];
  let until: number | undefined;
  let hasComplained = false;
  const stderr = processOutput(2);
  const progress = createProgress(stderr, Date.now);
  const code = await main(process.argv.slice(2), {
    stdout: observed(processOutput(1), (content) => {
      progress.clear();
      if (keep !== undefined) chunks.push(content);
    }),
    stderr: observed(stderr, () => {
      progress.clear();
      hasComplained = true;
    }),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    declareLasting: (moment) => {
      until = moment;
    },
    progress: progress.listen,
    saveMemory,
    live,
  });
  progress.clear();
  process.exitCode = code;
  if (until !== undefined && !hasComplained) keep?.({ code, output: Buffer.concat(chunks), until });
}

/**
 * Has garbage collected sooner: V8 lets it grow with the heap, and would hold twice what a very large register needs. Costs a tenth of the time, so
 * small ones are spared.
 */
function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

/** An output that also tells somebody what is written to it. */
function observed(output: Output, see: (content: Uint8Array) => void): Output {
  return {
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      see(bytes);
      return output.write(bytes);
    },
  };
}

const live: Live = {
  onKey: (listener) => {
    const { stdin } = process;
    if (!isatty(0)) return () => undefined;
    const onData = (keys: string): void => {
      for (const key of keys) listener(key);
    };
    stdin.setRawMode(true);
    stdin.setEncoding('utf8').on('data', onData).resume();
    return () => {
      stdin.off('data', onData).pause();
      stdin.setRawMode(false);
    };
  },
  onSignal: (listener) => {
    const onInterrupt = (): void => listener(130);
    const onTerminate = (): void => listener(143);
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    return () => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
    };
  },
};
