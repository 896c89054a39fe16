import type { Item } from './scan.ts';

/** "(A / B) x 100": takes away the brackets around a whole quotient, beside which only a factor, a unit or "=" stands. */
export function unwrap(items: readonly Item[]): readonly Item[] {
  const open = items.findIndex(({ key }) => key === '(');
  const close = open === -1 ? -1 : closing(items, open);
  if (close === -1 || !hasQuotient(items.slice(open + 1, close))) return items;
  const outside = [...items.slice(0, open), ...items.slice(close + 1)];
  if (!outside.every(addsNothing)) return items;
  return items.filter((_, index) => index !== open && index !== close);
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
