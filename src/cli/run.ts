import { isatty } from 'node:tty';
import { main } from './main.ts';
import type { Live, Output } from './io.ts';

/** Binds the program to this process. Sets the exit code and lets the process end by itself, so that no output is cut. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    live,
  });
}

function output(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  // A reader that went away (`| head`) is told to the callback of `write`; without this it would end the process.
  stream.on('error', () => undefined);
  return {
    isTerminal: isatty(stream.fd),
    columns: stream.columns,
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => {
          if (error == null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(error);
        });
      }),
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
