import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../yaml/parse.ts';
import { defaultLimits } from '../yaml/yaml-fault.ts';
import type { FixStep } from './fix-step.ts';
import { applyEdits, documentOf, type TextEdit } from './text-edit.ts';

/** A text after mending, and the steps that could be taken. */
export interface MendedText {
  readonly text: string;
  readonly taken: readonly FixStep[];
}

interface Change {
  readonly step: FixStep;
  readonly edits: readonly TextEdit[];
}

/**
 * Takes steps of mending on the text of one file. After every change the text is read again and must say just what it said
 * before but for the mended values; a step that would do anything else is left out.
 */
export function mendText(before: string, steps: readonly FixStep[]): MendedText {
  let text = before;
  let waiting = steps;
  const taken: FixStep[] = [];
  while (waiting.length > 0) {
    const { now, later } = separate(text, waiting);
    const attempts = [now, ...(now.length > 1 ? now.map((change) => [change]) : [])];
    for (const attempt of attempts) {
      const mended = attempt.length === 0 ? undefined : confirm(text, attempt);
      if (mended === undefined) continue;
      text = mended;
      for (const { step } of attempt) taken.push(step);
      break;
    }
    // Of a group that cannot be taken together one at a time is tried; the others wait for the new text.
    const isTaken = new Set(taken);
    const left = now.map(({ step }) => step).filter((step) => !isTaken.has(step));
    const isStuck = left.length === now.length;
    waiting = isStuck ? later : [...left, ...later];
  }
  return { text, taken };
}

/** Steps that can be taken on one reading of a text: none touches the place of another. */
function separate(text: string, steps: readonly FixStep[]): { now: readonly Change[]; later: readonly FixStep[] } {
  const document = documentOf(text);
  if (document === undefined) return { now: [], later: [] };
  const now: Change[] = [];
  const later: FixStep[] = [];
  const places = new Set<string>();
  const offsets = new Set<number>();
  for (const step of steps) {
    const edits = step.edits(text, document);
    if (edits === undefined) continue;
    if (places.has(step.path) || edits.some(({ start }) => offsets.has(start))) {
      later.push(step);
      continue;
    }
    places.add(step.path);
    for (const { start } of edits) offsets.add(start);
    now.push({ step, edits });
  }
  return { now, later };
}

/** The changed text, if reading it gives what it should. */
function confirm(text: string, changes: readonly Change[]): string | undefined {
  const changed = applyEdits(
    text,
    changes.flatMap(({ edits }) => edits),
  );
  const wanted = readData(text);
  const got = readData(changed);
  if (wanted === undefined || got === undefined) return undefined;
  const isPossible = changes.every(({ step }) => step.change(wanted.data));
  return isPossible && isDeepStrictEqual(wanted.data, got.data) ? changed : undefined;
}

function readData(text: string): { readonly data: unknown } | undefined {
  const limits = { ...defaultLimits, collectionItems: Infinity, nesting: 250, textLength: Infinity };
  const parsed = parseYaml(text, limits);
  return parsed.ok ? { data: parsed.value } : undefined;
}
