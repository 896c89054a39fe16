import { applyChanges } from '../edit/apply-changes.ts';
import { clearLeftovers } from '../edit/leftovers.ts';
import { mendRegister } from '../edit/mend-register.ts';
import { createOverlay, type FileChange, type Overlay } from '../edit/overlay-tree.ts';
import { unifiedDiff } from '../edit/unified-diff.ts';
import { diskTree } from '../load/disk-tree.ts';
import { createReadMemory } from '../load/read-memory.ts';
import type { Language } from '../model/language.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { checkOnce, type CheckRun, type RunSource, type ValidateOptions } from './check-run.ts';
import { findRegister } from './find-register.ts';
import type { Io } from './io.ts';
import { repositoryPath } from './repository-path.ts';
import { deliver, tell } from './session.ts';
import { writeUndisturbed } from './write-output.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Checks the register, mends what needs no judgement, writes the changed files, and gives the report of what is left. With
 * `dryRun` nothing is written: the changes are shown as a diff, and the report is that of the register as it stands.
 */
export async function fixRun(paths: readonly string[], options: ValidateOptions, io: Io): Promise<CheckRun> {
  if (options.dryRun !== true) clearLeftovers(findRegister(options.registry, io.cwd).root, io.now(), true);
  let overlay: Overlay | undefined;
  let source: RunSource = {
    tree: (root) => (overlay ??= createOverlay(diskTree(root))).tree,
    memory: createReadMemory(),
    nameOnDisk: (path) => overlay?.nameOnDisk(path) ?? path,
  };
  const { updateBaseline: _, ...plain } = options;
  const first = await checkOnce(paths, plain, io, source);
  if (overlay === undefined) return first;
  if (first.earlier !== undefined) source = { ...source, earlier: first.earlier };
  let run = first;
  const ignore = first.session.register.settings.ignore ?? [];
  const { mended } = await mendRegister(overlay, first.report, ignore, async () => {
    run = await checkOnce(paths, plain, io, source);
    return run.report;
  });
  const changes = overlay.changes();
  const { place, language } = first.session;
  if (options.dryRun === true) {
    await showDiff(changes, place.root, options, io);
    await tellMended(mended, changes, first, options, io);
    return first;
  }
  const { result, interrupted } = await writeUndisturbed(io, (isStopped) =>
    applyChanges(place.root, changes, io.now(), isStopped),
  );
  const { done, problem } = result;
  const rest = { de: writtenSoFar(done, 'de'), en: writtenSoFar(done, 'en') };
  if (problem !== undefined)
    throw new WrongUse({ de: `${problem.de} ${rest.de}`, en: `${problem.en} ${rest.en}` }, language);
  if (interrupted !== undefined) {
    await tell(rest, language, io);
    throw interrupted;
  }
  await tellMended(mended, changes, first, options, io);
  return options.updateBaseline === true ? checkOnce(paths, options, io, source) : run;
}

function writtenSoFar(done: readonly FileChange[], language: Language): string {
  if (done.length === 0) return { de: 'Keine Datei wurde geändert.', en: 'No file was changed.' }[language];
  const names = done.map(({ to }) => to).join(', ');
  return { de: `Geändert sind bisher: ${names}.`, en: `Changed so far: ${names}.` }[language];
}

async function showDiff(changes: readonly FileChange[], root: string, options: ValidateOptions, io: Io): Promise<void> {
  const folder = repositoryPath(root, io.cwd);
  const diff = unifiedDiff(changes, folder === '' ? '' : `${folder}/`);
  await deliver(options.output === undefined ? safeDiff(diff) : diff, options.output, io);
}

/** A diff as a terminal and the log of a CI run may show it; only lines that would act there are changed. */
function safeDiff(diff: string): string {
  const safe = (line: string): string => line.split('\t').map(escapeTerminal).join('\t');
  return diff
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${safe(line.slice(0, -1))}\r` : safe(line)))
    .join('\n');
}

async function tellMended(
  mended: number,
  changes: readonly FileChange[],
  { session: { language } }: CheckRun,
  options: ValidateOptions,
  io: Io,
): Promise<void> {
  if (options.quiet === true) return;
  const isTrial = options.dryRun === true;
  const name = ({ from, to }: FileChange): string => (from === to ? from : `${from} → ${to}`);
  const head = {
    de: `${mended} ${mended === 1 ? 'Stelle' : 'Stellen'} in ${changes.length} ${changes.length === 1 ? 'Datei' : 'Dateien'} ${isTrial ? 'ließen sich berichtigen (nichts geschrieben)' : 'berichtigt'}${changes.length === 0 ? '.' : ':'}`,
    en: `${mended} ${mended === 1 ? 'place' : 'places'} in ${changes.length} ${changes.length === 1 ? 'file' : 'files'} ${isTrial ? 'could be mended (nothing written)' : 'mended'}${changes.length === 0 ? '.' : ':'}`,
  }[language];
  const lines = [head, ...changes.map((change) => `  ${escapeTerminal(name(change))}`)];
  await io.stderr.write(lines.map((line) => `${line}\n`).join(''));
}
