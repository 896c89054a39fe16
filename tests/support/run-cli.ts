import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/cli/io.ts';

/** What a run of the program left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the world is like for a run; the clock stands on the day of the last consultation. */
export interface World {
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly columns?: number;
  readonly isTerminal?: boolean;
}

/** Runs the program in this process. */
export async function runCli(args: readonly string[], world: World = {}): Promise<Run> {
  const written: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    isTerminal: world.isTerminal ?? false,
    columns: world.columns,
    write: async (content) => {
      written[name].push(Buffer.from(content));
    },
  });
  const code = await main(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    now: () => new Date('2018-05-08T10:00:00Z'),
  });
  const text = (name: 'stdout' | 'stderr'): string => Buffer.concat(written[name]).toString('utf8');
  return { code, stdout: text('stdout'), stderr: text('stderr') };
}

/** Writes files into a new folder of its own and returns its path. */
export function makeFolder(files: Readonly<Record<string, string>> | ReadonlyMap<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'plankreis-'));
  for (const [path, text] of files instanceof Map ? files : Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
