import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createJudge } from './judge-run.ts';
import { readBases, type Base, type Files } from './material.ts';
import { mutateRegister } from './mutate-register.ts';
import { anyQuestion, judging } from './questions.ts';
import { createRandom, type Random } from './random.ts';
import { shrink } from './shrink.ts';
import { judgeTrial, runTrial, sizeOf, type Trial } from './trial.ts';
import { Workbench } from './workbench.ts';

/** How long to look, where to begin, and where to put what is found. */
export interface FuzzOptions {
  readonly root: string;
  readonly seconds: number;
  readonly seed: number;
  /** So many trials at most. */
  readonly trials?: number;
  /** A folder for the registers that show a fault; none is written where there is no folder. */
  readonly found?: string;
  readonly log?: (line: string) => void;
}

/** A fault, with what is needed to see it again. */
export interface Finding {
  readonly seed: number;
  readonly fault: string;
  readonly args: readonly string[];
  readonly files: Files;
}

/** What a run came to. */
export interface FuzzResult {
  readonly trials: number;
  readonly findings: readonly Finding[];
}

/** So long (milliseconds) may one fault be made smaller. */
const shrinkingTime = 20_000;

/** A second a hundred kilobytes; a small register may take as many times longer as its sound one takes. */
const allowance = (files: Files, sound: number): number => Math.max(1000, sizeOf(files) / 100, 10 * sound);

/**
 * Changes registers at random and asks the program about them, until time or trials are up. Each trial has a seed of its
 * own, so that one of them can be run again alone.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { root, log = () => undefined } = options;
  const judge = createJudge(root);
  const bases = readBases(root);
  const shipped = bases.at(-1);
  const deadline = Date.now() + options.seconds * 1000;
  const benches = new Map<Base, Workbench>();
  const sound = new Map<Base, number>();
  const findings: Finding[] = [];
  const known = new Set<string>();
  let trials = 0;
  const benchOf = (base: Base): Workbench => {
    const bench = benches.get(base) ?? new Workbench();
    benches.set(base, bench);
    return bench;
  };
  try {
    for (; Date.now() < deadline && trials < (options.trials ?? Infinity); trials++) {
      const seed = options.seed + trials;
      const random = createRandom(seed);
      const base = shipped !== undefined && random.chance(0.08) ? shipped : random.pick(bases);
      const bench = benchOf(base);
      if (!sound.has(base)) sound.set(base, (await runTrial({ files: base.files, args: judging }, bench)).cpu);
      const files = mutateRegister(base.files, random);
      const allowed = allowance(files, sound.get(base) ?? 0);
      for (const args of [judging, anyQuestion(random, idsOf(base, random))]) {
        const trial: Trial = { files, args };
        const fault = await judgeTrial(trial, bench, judge, allowed);
        if (fault === undefined) continue;
        log(
          `seed ${seed} (${base.name}): plankreis ${args.join(' ')}\n  ${fault.split('\n').slice(0, 6).join('\n  ')}`,
        );
        const kind = `${args[0]} ${kindOf(fault)}`;
        if (known.has(kind)) continue;
        known.add(kind);
        const shows = async (smaller: Files): Promise<boolean> =>
          kindOf((await judgeTrial({ files: smaller, args }, bench, judge, allowed)) ?? '') === kindOf(fault);
        const small = await shrink(files, shows, Date.now() + shrinkingTime);
        const finding: Finding = { seed, fault, args, files: small };
        findings.push(finding);
        if (options.found !== undefined) store(finding, options.found, log);
      }
    }
  } finally {
    for (const bench of benches.values()) bench.remove();
  }
  return { trials, findings };
}

/** Faults with the same words but other names and numbers are one. */
const kindOf = (fault: string): string =>
  fault
    .split('\n')
    .slice(0, 2)
    .join('\n')
    .replaceAll(/\d+|[„“"'][^„“"']*[“”"']/g, '_');

/** Names that can be asked for: the files are called like the entries they hold. */
function idsOf({ files }: Base, random: Random): readonly string[] {
  const ids = [...files.keys()]
    .filter((path) => path.includes('/'))
    .map((path) => path.replace(/^.*\/|\.ya?ml$/gi, ''));
  return random.chance(0.1) ? ['§ 80 SGB VIII', '-', 'plan:x', 'constructor', ''] : ids;
}

function store({ seed, fault, args, files }: Finding, found: string, log: (line: string) => void): void {
  const folder = join(found, `seed-${seed}-${args[0] ?? ''}`);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const text = Buffer.from(bytes).toString('utf8');
    log(`  ${JSON.stringify(path)}: ${JSON.stringify(text.length > 600 ? `${text.slice(0, 600)}…` : text)}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'finding.txt'), `seed ${seed}\nplankreis ${args.join(' ')}\n${fault}\n`);
  log(`  kept in ${folder}`);
}
