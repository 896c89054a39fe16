import { join } from 'node:path';
import { findRegister } from '../find-register.ts';
import type { Output } from '../io.ts';
import { repositoryPath } from '../repository-path.ts';
import { keepNewest, readTwice, userCacheFolder, writeTwice } from './cache-folder.ts';
import { registerState, type RegisterState } from './register-state.ts';

/** Everything beside the register that an answer of the program depends on. */
export interface Circumstances {
  /** Names this build of the program. */
  readonly build: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly stdout: Pick<Output, 'isTerminal' | 'columns'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a run wrote, and how it ended. */
export interface RunResult {
  readonly code: number;
  readonly output: Uint8Array;
}

/** A result that will be the same again until a moment, as long as the register does not change. */
export interface LastingResult extends RunResult {
  readonly until: number;
}

/** The memory of one call: what it answered last time, and a way to keep what it answers now. */
export interface RunMemory {
  readonly known: RunResult | undefined;
  readonly keep: (result: LastingResult) => void;
}

/** Variables that change colours and widths. */
const variables = ['NO_COLOR', 'FORCE_COLOR', 'COLORTERM', 'TERM', 'COLUMNS'];

const mostRuns = 64;
const largestOutput = 1 << 26;

/**
 * Remembers what the program answered: the same call over the same register has the same answer. Only what a command has declared lasting is
 * kept, so that calls which write or look elsewhere always run. Undefined where nothing can be remembered, and with `--no-cache`.
 */
export function openRunMemory(circumstances: Circumstances): RunMemory | undefined {
  const { args, cwd, env, platform, now } = circumstances;
  const cache = args.includes('--no-cache') ? undefined : userCacheFolder(env, platform);
  const place = cache === undefined ? undefined : placeOf(args, cwd);
  if (cache === undefined || place === undefined) return undefined;
  const key = JSON.stringify([
    ...[circumstances.build, args, cwd, place.root, place.path],
    ...[circumstances.stdout.isTerminal, circumstances.stdout.columns, variables.map((name) => env[name] ?? null)],
  ]);
  const folder = join(cache, 'runs');
  const file = join(folder, `${hash(key)}.bin`);
  const state = registerState(place.root, now);
  if (state === undefined) return undefined;
  return {
    known: recall(readTwice(file), key, state, now),
    keep: ({ code, output, until }) => {
      if (!state.isSettled || output.length > largestOutput) return;
      const head: Head = { key, code, from: now, until, stateLength: Buffer.byteLength(state.text) };
      writeTwice(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n${state.text}`), output]));
      keepNewest(folder, mostRuns);
    },
  };
}

function placeOf(args: readonly string[], cwd: string): { readonly root: string; readonly path: string } | undefined {
  try {
    const { root } = findRegister(registryOption(args), cwd);
    return { root, path: repositoryPath(root, cwd) };
  } catch {
    // The command itself says why there is no register.
    return undefined;
  }
}

function registryOption(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--registry' || arg.startsWith('--registry='));
  return at < 0 ? undefined : args[at] === '--registry' ? args[at + 1] : args[at]?.slice('--registry='.length);
}

/** The first line of what is kept; the state of the register and the output follow. */
interface Head {
  readonly key: string;
  readonly code: number;
  readonly from: number;
  readonly until: number;
  readonly stateLength: number;
}

function recall(stored: Buffer | undefined, key: string, state: RegisterState, now: number): RunResult | undefined {
  const end = stored?.indexOf('\n') ?? -1;
  if (stored === undefined || end < 0) return undefined;
  try {
    const head = JSON.parse(stored.toString('utf8', 0, end)) as Head;
    const start = end + 1 + head.stateLength;
    const isSame = head.key === key && stored.subarray(end + 1, start).equals(Buffer.from(state.text));
    return isSame && head.from <= now && now < head.until
      ? { code: head.code, output: stored.subarray(start) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Two 32-bit hashes (FNV-1a): names a file. What is in it is compared whole. */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x01000193) + at;
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
