import type { Item } from './scan.ts';

/**
 * Takes away brackets that only hold together what divides: around a whole quotient, beside which only a factor, a unit or "=" stands
 * ("(A / B) x 100"), and around what the count before is related to ("Straftaten (je 1.000 Einwohner)").
 */
export function unwrap(items: readonly Item[]): readonly Item[] {
  const open = findOpening(items);
  const close = open === -1 ? -1 : closing(items, open);
  return close === -1 ? items : items.filter((_, index) => index !== open && index !== close);
}

/** Where such brackets open: only the first ones can be around a whole quotient, and nothing may divide before those of a relation. */
function findOpening(items: readonly Item[]): number {
  const first = items.findIndex(({ key }) => key === '(');
  if (first === -1 || isQuotient(items, first)) return first;
  for (const [index, { key, match }] of items.entries()) {
    if (match?.phrase.divides !== undefined) return -1;
    if (key === '(' && index > 0 && startsRelation(items, index + 1)) return index;
  }
  return -1;
}

function isQuotient(items: readonly Item[], open: number): boolean {
  const close = closing(items, open);
  if (close === -1 || !hasQuotient(items.slice(open + 1, close))) return false;
  return [...items.slice(0, open), ...items.slice(close + 1)].every(addsNothing);
}

/** "je 1.000 …", "in % der …", "Anteil an allen …". */
function startsRelation(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at]?.match?.phrase, items[at + 1]?.match?.phrase];
  if (first?.measure === 'share') return second?.divides === 'share';
  return first?.divides === 'always' || (first?.divides === 'per' && first.factor !== 1);
}

function closing(items: readonly Item[], open: number): number {
  let depth = 0;
  for (let at = open; at < items.length; at++) {
    if (items[at]?.key === '(') depth++;
    if (items[at]?.key === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Is there a sign of division that stands in no brackets of its own? */
function hasQuotient(items: readonly Item[]): boolean {
  let depth = 0;
  for (const { kind, key } of items) {
    if (key === '(') depth++;
    else if (key === ')') depth--;
    else if (depth === 0 && kind === 'sign' && (key === '/' || key === ':')) return true;
  }
  return false;
}

function addsNothing({ kind, match, key }: Item): boolean {
  if (kind === 'sign') return '=×%.'.includes(key);
  return match?.phrase.factor !== undefined || match?.phrase.unit !== undefined || match?.phrase.idle === true;
}
