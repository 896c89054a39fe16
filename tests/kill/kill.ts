import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createRandom, type Random } from '../fuzz/random.ts';
import { layOut, scenarios, type Scenario } from './scenarios.ts';

/** How many runs to kill, and where to begin. */
export interface KillOptions {
  /** The root of the project, built. */
  readonly root: string;
  readonly times: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** What the kills came to. */
export interface KillResult {
  readonly kills: number;
  /** Killed before anything was written, in the middle, and after everything was. */
  readonly before: number;
  readonly amid: number;
  readonly after: number;
  /** How often something unfinished was left, for the next run to clear away. */
  readonly leftovers: number;
  readonly faults: readonly string[];
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

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly took: number;
}

/** Runs the built program; `disturb` gets what kills it. */
async function run(
  root: string,
  args: readonly string[],
  cwd: string,
  disturb: (kill: () => void) => () => void = () => () => undefined,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/plankreis.js'), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const leaveAlone = disturb(() => child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  leaveAlone();
  return { code, stderr, took: performance.now() - started };
}

/** A scenario with what it comes to when nobody disturbs it. */
interface Prepared {
  readonly scenario: Scenario;
  readonly old: Snapshot;
  readonly fresh: Snapshot;
  /** How long it takes, and how long of that it writes, in milliseconds. */
  readonly took: number;
  readonly writing: number;
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
    let first: number | undefined;
    const watchers = watchAll(folder, () => (first ??= performance.now()));
    const { took, stderr } = await run(root, scenario.args, folder);
    const writing = performance.now() - (first ?? performance.now());
    watchers();
    const fresh = look(folder);
    if (JSON.stringify([...fresh.files]) === JSON.stringify([...old.files]))
      throw new Error(`${scenario.name} writes nothing: ${stderr}`);
    return { scenario, old, fresh, took, writing };
  });
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

/** Kills at a moment of the whole run, or at one after the first sign of writing. */
function killSometime(random: Random, { took, writing }: Prepared, folder: string): (kill: () => void) => () => void {
  return (kill) => {
    let timer: NodeJS.Timeout | undefined;
    if (random.chance(0.25)) {
      timer = setTimeout(kill, random.below(Math.ceil(took * 1.1)));
      return () => clearTimeout(timer);
    }
    const wait = random.below(Math.ceil(writing) + 2);
    const stop = watchAll(folder, () => (timer ??= setTimeout(kill, wait)));
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
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

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.files.size === b.files.size && [...a.files].every(([path, text]) => b.files.get(path) === text);

/** Kills every writing command at random moments; each time the next run must find everything, and finish the work. */
export async function killOften({ root, times, seed, log = () => undefined }: KillOptions): Promise<KillResult> {
  const prepared: Prepared[] = [];
  for (const scenario of scenarios) prepared.push(await prepare(root, scenario));
  const result = { kills: 0, before: 0, amid: 0, after: 0, leftovers: 0, faults: [] as string[] };
  // A run that has ended before it could be killed proves nothing, but is checked like the others.
  for (let time = 0; result.kills < times && time < 3 * times; time++) {
    const random = createRandom(seed + time);
    // `--fix` writes many files, the others one to four.
    const [fixing, ...others] = prepared;
    const chosen = fixing !== undefined && random.chance(0.5) ? fixing : random.pick(others);
    const faults = await withFolder(async (folder) => {
      layOut(folder, chosen.scenario.files);
      const { code } = await run(root, chosen.scenario.args, folder, killSometime(random, chosen, folder));
      const left = look(folder);
      result.kills += code === null ? 1 : 0;
      if (isSame(left, chosen.old)) result.before++;
      else if (isSame(left, chosen.fresh)) result.after++;
      else result.amid++;
      if (left.temporary.length > 0) result.leftovers++;
      const found = faultsOf(left, chosen);
      const { stderr } = await run(root, chosen.scenario.args, folder);
      const mended = look(folder);
      if (!isSame(mended, chosen.fresh)) found.push(`the next run does not finish the work: ${stderr}`);
      if (mended.temporary.length > 0) found.push(`the next run leaves ${mended.temporary.join(', ')}`);
      return found;
    });
    for (const fault of faults) {
      result.faults.push(`seed ${seed + time}, ${chosen.scenario.name}: ${fault}`);
      log(result.faults.at(-1) ?? '');
    }
    if ((time + 1) % 50 === 0) log(`${time + 1} …`);
  }
  return result;
}
