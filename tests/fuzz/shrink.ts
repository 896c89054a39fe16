import type { Files } from './material.ts';

/** Does this smaller register still show the fault? */
type Shows = (files: Files) => Promise<boolean>;

/** Makes a register that shows a fault as small as it gets until the deadline: first files, then lines, then characters. */
export async function shrink(files: Files, shows: Shows, deadline: number): Promise<Files> {
  let best = files;
  const isOver = (): boolean => Date.now() > deadline;
  const tryOut = async (candidate: Files): Promise<boolean> => {
    if (isOver() || !(await shows(candidate))) return false;
    best = candidate;
    return true;
  };
  const without = (gone: readonly string[]): Files => new Map([...best].filter(([path]) => !gone.includes(path)));
  await dropParts([...best.keys()], async (_kept, gone) => tryOut(without(gone)), isOver);
  for (const path of [...best.keys()]) {
    for (const pattern of [/(?<=\n)/, /(?<=\W)|(?=\W)/, /(?:)/u]) {
      const text = Buffer.from(best.get(path) ?? []).toString('latin1');
      // So many parts would take their time even if none is tried out.
      if (text.length > 20_000 && pattern.source !== '(?<=\\n)') continue;
      await dropParts(
        text.split(pattern),
        async (kept) => tryOut(new Map(best).set(path, Buffer.from(kept.join(''), 'latin1'))),
        isOver,
      );
    }
  }
  return best;
}

/** Takes parts away, many at first, then fewer, as long as the rest still does. */
async function dropParts<T>(
  all: readonly T[],
  stillDoes: (kept: readonly T[], gone: readonly T[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<void> {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length && !isOver();) {
      const kept = [...parts.slice(0, at), ...parts.slice(at + size)];
      if (await stillDoes(kept, parts.slice(at, at + size))) parts = kept;
      else at += size;
    }
  }
}
