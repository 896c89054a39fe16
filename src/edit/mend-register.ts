import type { CheckedFinding, Report } from '../model/report.ts';
import type { RegisterTree } from '../load/register-tree.ts';
import { fixStep, type FixStep } from './fix-step.ts';
import { mendText } from './mend-text.ts';
import type { Overlay } from './overlay-tree.ts';

/** Mending can uncover what a fault has hidden, but not without end. */
const mostRounds = 20;

/** What mending came to: how many findings it settled, and what is left. */
export interface MendedRegister {
  readonly mended: number;
  readonly report: Report;
}

/**
 * Mends in memory what needs no judgement, checks again, and goes on until nothing is left to mend. Nothing is written:
 * the overlay holds the changes.
 */
export async function mendRegister(
  overlay: Overlay,
  first: Report,
  ignore: readonly string[],
  check: (tree: RegisterTree) => Promise<Report>,
): Promise<MendedRegister> {
  const tried = new Set<string>();
  let report = first;
  let mended = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fresh = report.findings.filter((finding) => isFresh(finding, tried));
    const count = mendTexts(overlay, fresh) + (await renameFiles(overlay, fresh, ignore));
    if (count === 0) break;
    mended += count;
    report = await check(overlay.tree);
  }
  return { mended, report };
}

/** Each fix is tried once: one that settles nothing must not be made again and again. */
function isFresh({ fix, diagnostic }: CheckedFinding, tried: Set<string>): boolean {
  if (fix === undefined) return false;
  const what = fix.kind === 'append-item' ? { ...fix, entry: `${fix.entry.kind}:${fix.entry.id}` } : fix;
  const key = JSON.stringify([diagnostic.fingerprint, diagnostic.file, diagnostic.path, what]);
  if (tried.has(key)) return false;
  tried.add(key);
  return true;
}

function mendTexts(overlay: Overlay, findings: readonly CheckedFinding[]): number {
  const byFile = new Map<string, FixStep[]>();
  const contradicting = contradictions(findings);
  for (const finding of findings) {
    const step = fixStep(finding);
    if (step === undefined || contradicting.has(placeOf(step))) continue;
    const steps = byFile.get(step.file);
    if (steps === undefined) byFile.set(step.file, [step]);
    else steps.push(step);
  }
  let count = 0;
  for (const [file, steps] of byFile) {
    const before = overlay.textOf(file);
    if (before === undefined) continue;
    const { text, taken } = mendText(before, withoutDoubles(steps));
    if (taken.length > 0) overlay.edit(file, text);
    count += taken.length;
  }
  return count;
}

const placeOf = ({ file, path }: FixStep): string => `${file}\n${path}`;

/** Places for which two findings want different values: that needs judgement. */
function contradictions(findings: readonly CheckedFinding[]): ReadonlySet<string> {
  const values = new Map<string, string>();
  const contradicting = new Set<string>();
  for (const finding of findings) {
    const step = fixStep(finding);
    if (step === undefined || finding.fix?.kind !== 'replace-value') continue;
    const place = placeOf(step);
    if ((values.get(place) ?? finding.fix.value) !== finding.fix.value) contradicting.add(place);
    values.set(place, finding.fix.value);
  }
  return contradicting;
}

/** The same change asked for twice is one change. */
function withoutDoubles(steps: readonly FixStep[]): readonly FixStep[] {
  const seen = new Set<string>();
  return steps.filter(({ path, value }) => {
    const key = JSON.stringify([path, value]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

async function renameFiles(
  overlay: Overlay,
  findings: readonly CheckedFinding[],
  ignore: readonly string[],
): Promise<number> {
  let waiting = findings.filter(({ fix }) => fix?.kind === 'rename-file');
  let count = 0;
  // A name that is taken may become free when its file gets another one.
  for (let before = -1; before !== count;) {
    before = count;
    const left: CheckedFinding[] = [];
    for (const finding of waiting) {
      const isDone = await renameFile(overlay, finding, ignore);
      if (isDone === true) count++;
      else if (isDone === undefined) left.push(finding);
    }
    waiting = left;
  }
  return count;
}

/** True where the file has its new name, undefined where the name is taken, false where it must not have it. */
async function renameFile(
  overlay: Overlay,
  { fix, sources }: CheckedFinding,
  ignore: readonly string[],
): Promise<boolean | undefined> {
  const from = sources[0]?.path;
  if (fix?.kind !== 'rename-file' || from === undefined) return false;
  const to = from.slice(0, from.lastIndexOf('/') + 1) + fix.to;
  if (!overlay.rename(from, to)) return undefined;
  // Under its new name the settings could leave the file out.
  if (ignore.length === 0 || !(await overlay.tree.glob(ignore)).has(to)) return true;
  overlay.rename(to, from);
  return false;
}
