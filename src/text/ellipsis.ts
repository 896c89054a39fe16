import { isCapitalised } from './letters.ts';
import type { NameIndex } from './name-index.ts';
import { plainForm } from './stem.ts';
import { isJoiningWord, symbolOf, unknownSymbol, type TextItem } from './text-items.ts';
import type { Token } from './tokenise.ts';

/** A stretch of text in which one shortened compound is completed. */
export interface CompletedText {
  readonly items: readonly TextItem[];
  /** Which of the items is the completed word. */
  readonly at: number;
}

const mostHalves = 8;
const mostLowerCase = 2;
const shortestHalf = 2;
const shortestRest = 3;
const longestWord = 80;

/**
 * Completes compounds that share a half: `Sozialentwicklungs-, Jugendhilfe- und Schulentwicklungsplanung`, `Jugendhilfeplanung und -bericht`.
 * Only completions that are the word of a name are tried, the one that keeps most of the shared half first.
 */
export function* ellipticItems(
  tokens: readonly Token[],
  items: readonly TextItem[],
  index: NameIndex,
): Iterable<CompletedText> {
  let firstItems: number[] | undefined;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (token === undefined || (!token.opensCompound && !token.closesCompound)) continue;
    const opens = token.opensCompound;
    const whole = opens ? wholeAfter(tokens, first) : wholeBefore(tokens, first);
    const wholeToken = whole === undefined ? undefined : tokens[whole];
    if (whole === undefined || wholeToken === undefined) continue;
    if (token.text.length + wholeToken.text.length > longestWord) continue;
    const word = opens
      ? completeEnd(token.text, wholeToken.text, index)
      : completeStart(wholeToken.text, token.text, index);
    if (word === undefined) continue;
    firstItems ??= firstItemOfTokens(tokens, items);
    const [left, right] = opens ? [first, whole] : [whole, first];
    const from = firstItems[opens ? chainStart(tokens, first) : left] ?? 0;
    const to = firstItems[right + 1] ?? items.length;
    const before = items.slice(Math.max(0, from - index.longest), from);
    const completed: TextItem = {
      symbol: symbolOf(word, index.vocabulary),
      word,
      start: tokens[left]?.start ?? 0,
      end: tokens[right]?.end ?? 0,
      token: left,
      canStart: true,
      canEnd: true,
    };
    yield { items: [...before, completed, ...items.slice(to, to + index.longest)], at: before.length };
  }
}

/** The word that ends the compound which `Kinder-` begins: behind a comma or joining word, over further halves and small adjectives. */
function wholeAfter(tokens: readonly Token[], first: number): number | undefined {
  let joined = false;
  let lowerCase = 0;
  for (let at = first + 1; at < tokens.length && at <= first + 2 * mostHalves; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isJoiningWord(token.text)) joined = true;
    else if (token.opensCompound) lowerCase = 0;
    else if (!joined && !token.afterBreak) return undefined;
    else if (!isCapitalised(token.text)) {
      if (++lowerCase > mostLowerCase) return undefined;
    } else return at;
  }
  return undefined;
}

/** The word that begins the compound which `-bericht` ends. */
function wholeBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 2 * mostHalves; at--) {
    const token = tokens[at];
    if (token === undefined || token.opensCompound) return undefined;
    if (!isJoiningWord(token.text) && !token.closesCompound) return at;
  }
  return undefined;
}

function chainStart(tokens: readonly Token[], first: number): number {
  let start = first;
  while (
    start > 0 &&
    start > first - mostHalves &&
    tokens[start]?.afterBreak === true &&
    tokens[start - 1]?.opensCompound === true
  )
    start--;
  return start;
}

function completeEnd(half: string, whole: string, index: NameIndex): string | undefined {
  if (half.length < shortestHalf) return undefined;
  const form = plainForm(half, index.vocabulary.language);
  index.vocabulary.asked?.halves.add(form);
  if (!isBeginning(form, index.forms)) return undefined;
  for (let cut = shortestHalf; cut <= whole.length - shortestRest; cut++) {
    const word = half + whole.slice(cut).toLowerCase();
    if (symbolOf(word, index.vocabulary) !== unknownSymbol) return word;
  }
  return undefined;
}

function completeStart(whole: string, half: string, index: NameIndex): string | undefined {
  if (half.length < shortestRest) return undefined;
  for (let cut = whole.length - shortestRest; cut >= shortestHalf; cut--) {
    const word = whole.slice(0, cut) + half;
    if (symbolOf(word, index.vocabulary) !== unknownSymbol) return word;
  }
  return undefined;
}

/** Does any word of a name begin so? */
function isBeginning(start: string, forms: readonly string[]): boolean {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return forms[low]?.startsWith(start) === true;
}

function firstItemOfTokens(tokens: readonly Token[], items: readonly TextItem[]): number[] {
  const first: number[] = [];
  for (const [at, { token }] of items.entries()) first[token] ??= at;
  // A token that was joined to the one before has no item of its own.
  let following = items.length;
  for (let token = tokens.length - 1; token >= 0; token--) first[token] = following = first[token] ?? following;
  return first;
}
