import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createRandom, type Random } from '../fuzz/random.ts';
import { chooseMoment, learn, shorten, type Duration, type Moment } from './moments.ts';
import { layOut, scenarios, type Scenario } from './scenarios.ts';

/** How many runs to kill, and where to begin. */
export interface KillOptions {
  /** The root of the project, built. */
  readonly root: string;
  /** Runs that are dead before they end; up to three times as many are begun for it. */
  readonly times: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** What the kills came to. */
export interface KillResult {
  kills: number;
  /** Runs that were begun, those included that ended before they could be killed. */
  attempts: number;
  /** Killed before anything was written, in the middle, and after everything was. */
  before: number;
  amid: number;
  after: number;
  /** How often something unfinished was left, for the next run to clear away. */
  leftovers: number;
  readonly killsOf: Record<string, number>;
  readonly faults: string[];
}

/** Files by their path, temporary ones apart. */
interface Snapshot {
  readonly files: ReadonlyMap<string, string>;
  readonly temporary: readonly string[];
}

function look(folder: string): Snapshot {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)));
  const isTemporary = (path: string): boolean => path.endsWith('.tmp-plankreis');
  const texts = paths
    .filter((path) => !isTemporary(path))
    .map((path) => [path, readFileSync(join(folder, path), 'latin1')] as const);
  return { files: new Map(texts), temporary: paths.filter(isTemporary) };
}

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.files.size === b.files.size && [...a.files].every(([path, text]) => b.files.get(path) === text);

interface Ended extends Duration {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the built program, kills it at a moment, and tells when it first touched its files. */
async function run(root: string, args: readonly string[], cwd: string, moment?: Moment): Promise<Ended> {
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const kill = (): void => void child.kill('SIGKILL');
  const stopWatching = watchAll(cwd, () => {
    if (first !== undefined) return;
    first = performance.now() - started;
    if (moment?.since === 'first sign') timer = setTimeout(kill, moment.wait);
  });
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/plankreis.js'), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (moment?.since === 'start') timer = setTimeout(kill, moment.wait);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearTimeout(timer);
  stopWatching();
  const took = performance.now() - started;
  return { code, stderr, took, first: first ?? took };
}

function watchAll(folder: string, onChange: () => void): () => void {
  const folders = [
    '.',
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map((item) => relative(folder, join(item.parentPath, item.name))),
  ];
  const watchers = folders.map((path) => watch(join(folder, path), onChange));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

/** A scenario with what it comes to when nobody disturbs it. */
interface Prepared {
  readonly scenario: Scenario;
  readonly old: Snapshot;
  readonly fresh: Snapshot;
  duration: Duration;
}

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function prepare(root: string, scenario: Scenario): Promise<Prepared> {
  return withFolder(async (folder) => {
    layOut(folder, scenario.files);
    const old = look(folder);
    const duration = await run(root, scenario.args, folder);
    const fresh = look(folder);
    if (isSame(old, fresh)) throw new Error(`${scenario.name} writes nothing: ${duration.stderr}`);
    return { scenario, old, fresh, duration };
  });
}

/** What is neither old nor new, or lost. */
function faultsOf({ files }: Snapshot, { scenario, old, fresh }: Prepared): string[] {
  const faults: string[] = [];
  const newName = new Map(scenario.renames);
  for (const [path, text] of files) {
    const allowed = [old.files.get(path), fresh.files.get(path), fresh.files.get(newName.get(path) ?? '')];
    if (!allowed.includes(text)) faults.push(`${path} is neither old nor new (${text.length} characters)`);
  }
  for (const path of old.files.keys()) {
    if (!files.has(path) && !files.has(newName.get(path) ?? '')) faults.push(`${path} is lost`);
  }
  return faults;
}

/** Kills a command once, lets the next run finish its work, and counts what it came to. */
async function killOnce(root: string, prepared: Prepared, random: Random, result: KillResult): Promise<string[]> {
  const { scenario, old, fresh, duration } = prepared;
  return withFolder(async (folder) => {
    layOut(folder, scenario.files);
    const { code, took } = await run(root, scenario.args, folder, chooseMoment(random, duration));
    const left = look(folder);
    const found = faultsOf(left, prepared);
    const next = await run(root, scenario.args, folder);
    const mended = look(folder);
    if (!isSame(mended, fresh)) found.push(`the next run does not finish the work: ${next.stderr}`);
    if (mended.temporary.length > 0) found.push(`the next run leaves ${mended.temporary.join(', ')}`);
    result.attempts++;
    // A run that has ended before it could be killed proves nothing, but is checked like the others.
    if (code !== null) {
      prepared.duration = shorten(duration, took);
      return found;
    }
    result.kills++;
    result.killsOf[scenario.name] = (result.killsOf[scenario.name] ?? 0) + 1;
    if (left.temporary.length > 0) result.leftovers++;
    if (isSame(left, old)) {
      result.before++;
      prepared.duration = learn(duration, next);
    } else if (isSame(left, fresh)) result.after++;
    else result.amid++;
    return found;
  });
}

/** Kills every writing command at random moments; each time the next run must find everything, and finish the work. */
export async function killOften({ root, times, seed, log = () => undefined }: KillOptions): Promise<KillResult> {
  const prepared: Prepared[] = [];
  for (const scenario of scenarios) prepared.push(await prepare(root, scenario));
  const result: KillResult = {
    kills: 0,
    attempts: 0,
    before: 0,
    amid: 0,
    after: 0,
    leftovers: 0,
    killsOf: {},
    faults: [],
  };
  while (result.kills < times && result.attempts < 3 * times + 50) {
    const own = seed + result.attempts;
    const random = createRandom(own);
    // `--fix` writes many files, the others one to four.
    const [fixing, ...others] = prepared;
    const chosen = fixing !== undefined && random.chance(0.4) ? fixing : random.pick(others);
    for (const fault of await killOnce(root, chosen, random, result)) {
      result.faults.push(`seed ${own}, ${chosen.scenario.name}: ${fault}`);
      log(result.faults.at(-1) ?? '');
    }
    if (result.attempts % 50 === 0) log(`${result.kills} killed in ${result.attempts} attempts …`);
  }
  return result;
}
