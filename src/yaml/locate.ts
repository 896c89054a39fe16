import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { composeDocument } from './judge.ts';
import { createPlainLocator, locatorOf, type Locator } from './locate-plain.ts';
import { firstLineOf, type KeyPlace, type Place } from './place.ts';
import { defaultLimits } from './yaml-fault.ts';

/** Finds places in a text; loads the package `yaml`, for texts that `createPlainLocator` declines. */
export function createLocator(text: string): Locator {
  return createPlainLocator(text) ?? createJudgingLocator(text);
}

/** Finds places in a text by composing it with `yaml`, once, when the first place is asked for. */
export function createJudgingLocator(text: string): Locator {
  let locate: Locator | undefined;
  return (path, on, part) => (locate ??= locatorOf(judgePlaces(text), text))(path, on, part);
}

/** Where everything stands; the first line alone where the text cannot be read. */
export function judgePlaces(text: string): Place {
  const composed = composeDocument(text, { ...defaultLimits, collectionItems: Infinity, nesting: 250 });
  const root = 'document' in composed ? placeOf(composed.document.contents, text) : undefined;
  return root ?? firstLineOf(text, 0, text.length);
}

/** The place of a node; undefined where nothing is written. */
function placeOf(node: unknown, text: string): Place | undefined {
  if (isMap(node)) {
    const keys = new Map<string, KeyPlace>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (!keys.has(name))
        keys.set(name, { key: spanOf(key, text), value: isNothing(value) ? undefined : placeOf(value, text) });
    }
    return { ...spanOf(node, text), keys };
  }
  // A gap in a list is a place too: that of the value which is missing there.
  if (isSeq(node)) {
    return { ...spanOf(node, text), items: node.items.map((item) => placeOf(item, text) ?? spanOf(node, text)) };
  }
  return node === null ? undefined : spanOf(node as Node, text);
}

const isNothing = (value: unknown): boolean => isScalar(value) && value.value === null && (value.source ?? '') === '';

function spanOf(node: Node, text: string): Place {
  const [start, end] = node.range ?? [0, 0];
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  if (isBlock) return { ...firstLineOf(text, start, end), contentEnd: end };
  return isScalar(node) ? { start, end } : firstLineOf(text, start, end);
}
