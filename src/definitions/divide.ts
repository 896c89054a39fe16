import type { Item } from './scan.ts';

/** The two sides of a ratio in one sentence; without a denominator the whole is the numerator. */
export interface Division {
  readonly numerator: readonly Item[];
  readonly denominator?: readonly Item[];
  /** What stands before the count and only frames it: "Die Quote gibt an, wie hoch der …". */
  readonly frame: readonly Item[];
  readonly measure?: 'share' | 'ratio' | 'quotient' | 'count';
}

/** How deep in brackets each item stands, and whether it belongs to a relative clause. */
interface Position {
  readonly depth: number;
  readonly inClause: boolean;
}

/** Divides a sentence (or a formula) into what is counted and what it is related to. */
export function divide(items: readonly Item[], text: string, isFormula: boolean): Division {
  const positions = locate(items, text);
  const at = findDivider(items, positions, text, isFormula);
  const measureAt = items.findIndex(
    (item, index) => item.match?.phrase.measure !== undefined && positions[index]?.depth === 0,
  );
  const measure = items[measureAt]?.match?.phrase.measure;
  const withMeasure = measure === undefined ? {} : { measure };
  if (at === -1) {
    const start = startOfCount(items, measureAt, items.length);
    return { frame: items.slice(0, start), numerator: items.slice(start), ...withMeasure };
  }
  const divider = items[at] as Item;
  const isFirst = divider.match?.phrase.divides === 'per' && items.slice(0, at).every((item) => !isContent(item));
  if (isFirst) {
    const end = endOfLeadingDenominator(items, at + 1, text);
    return { frame: [], denominator: items.slice(at, end), numerator: items.slice(end), ...withMeasure };
  }
  const start = startOfCount(items, measureAt < at ? measureAt : -1, at);
  return {
    frame: items.slice(0, start),
    numerator: items.slice(start, at),
    denominator: items.slice(at),
    ...withMeasure,
  };
}

/** Where the count begins: after "Anteil", if what stands before is only the frame of the sentence. */
function startOfCount(items: readonly Item[], measureAt: number, end: number): number {
  const head = items.findIndex((item) => item.key === ':');
  const afterHead =
    head > 0 && head <= 6 && head < end - 1 && items.slice(0, head).every((item) => item.kind !== 'sign')
      ? head + 1
      : 0;
  if (measureAt === -1) return afterHead;
  const before = items.slice(0, measureAt);
  const isFrame = before.some((item) => item.match?.phrase.frames === true || item.loose === 'verb');
  const hasCountAfter = items.slice(measureAt + 1, end).some(isContent);
  return isFrame && hasCountAfter ? measureAt : afterHead;
}

/** "Von 100 Haushalten haben …", "Von 1.000 Einwohnern sind so viele …" */
const beginsCount =
  /^(?:ist|sind|war|waren|hat|haben|hatten|wird|werden|wurden|beziehen|bezogen|erhalten|erhielten|so)$/i;

function endOfLeadingDenominator(items: readonly Item[], from: number, text: string): number {
  for (let index = from; index < items.length; index++) {
    const item = items[index] as Item;
    if (index > from && beginsCount.test(text.slice(item.start, item.end))) return index;
    if (item.key === ',' || item.key === ':' || item.match?.phrase.frames === true) return index;
    if (index > from && item.kind === 'phrase' && verbs.test(item.key)) return index;
  }
  return items.length;
}

const verbs = /^verb/;

/** Does this item say something about what is counted? */
export function isContent(item: Item): boolean {
  if (item.kind === 'word' || item.kind === 'number') return true;
  if (item.kind === 'sign') return false;
  const phrase = item.match?.phrase;
  return (
    phrase?.concept !== undefined ||
    phrase?.age !== undefined ||
    phrase?.law !== undefined ||
    phrase?.population !== undefined
  );
}

/** Can a ratio be multiplied by this? */
export function isPowerOfTen(value: number): boolean {
  return (
    value === 10 || value === 100 || value === 1000 || value === 10_000 || value === 100_000 || value === 1_000_000
  );
}

function findDivider(items: readonly Item[], positions: readonly Position[], text: string, isFormula: boolean): number {
  const opposed = findOpposed(items, text);
  if (opposed !== -1) return opposed;
  if (isFormula) {
    const slash = findSlash(items, positions, text, isFormula);
    if (slash !== -1) return slash;
  }
  const percentAt = items.findLastIndex(({ match }) => match?.phrase.unit === 'percent');
  let share = -1;
  let strongShare = -1;
  let related = -1;
  let perOne = -1;
  let measure: string | undefined;
  for (let index = 0; index < items.length; index++) {
    const phrase = items[index]?.match?.phrase;
    const position = positions[index];
    if (phrase === undefined || position === undefined || position.depth > 0) continue;
    measure ??= phrase.measure;
    switch (phrase.divides) {
      case 'per': {
        const n = items[index]?.match?.numbers.get('n');
        if (n !== undefined ? isPowerOfTen(n) : phrase.factor !== 1) return index;
        if (n === undefined && perOne === -1 && (index < items.length - 1 || phrase.concept !== undefined))
          perOne = index;
        break;
      }
      case 'always':
        if (related === -1) related = index;
        break;
      case 'share':
        if (measure === undefined && isElliptic(items, index, text, percentAt)) share = index;
        if (measure !== 'share' || !hasCountBefore(items, index)) break;
        if (phrase.id === 'ratio.an') {
          if (
            !position.inClause &&
            !isTakenPartIn(items, index, text) &&
            canFollowAn(items[index], items[index + 1], text)
          )
            share = index;
        } else strongShare = index;
        break;
      case 'ratio':
      case 'quotient':
        if (measure === phrase.divides && hasCountBefore(items, index)) share = index;
        break;
      default:
    }
  }
  if (related !== -1) return related;
  if (strongShare !== -1) return strongShare;
  if (share !== -1) return share;
  return perOne === -1 ? findSlash(items, positions, text, isFormula) : perOne;
}

/** "Der Altenquotient stellt die 65-Jährigen den 20- bis unter 65-Jährigen gegenüber": the second article divides. */
function findOpposed(items: readonly Item[], text: string): number {
  const words = (item: Item | undefined): string => (item === undefined ? '' : text.slice(item.start, item.end));
  const verb = items.findIndex((item) => item.match?.phrase.frames === true && /^stell(?:t|en)$/i.test(words(item)));
  const end = items.findIndex((item, index) => verb !== -1 && index > verb && /^gegenüber$/i.test(words(item)));
  for (let index = end - 1; index > verb + 1; index--) {
    if (/^de[nrm]$/i.test(words(items[index])) && items.slice(verb, index).some(isContent)) return index;
  }
  return -1;
}

/** "Arbeitslose an der Bevölkerung", "Wähler an allen Wahlberechtigten", "ungültige Stimmen an den abgegebenen in %": a share that does not call itself one. */
function isElliptic(items: readonly Item[], index: number, text: string, percentAt: number): boolean {
  const { start, end } = items[index] as Item;
  if (!/^an\s/i.test(text.slice(start, end)) || !items.slice(0, index).some(isContent)) return false;
  if (items[index]?.match?.phrase.total === true) return true;
  const before = items[index - 1];
  const isPart = before !== undefined && takesPart.test(text.slice(before.start, before.end));
  if (percentAt >= index + 2 && /\s/.test(text.slice(start, end)) && !isPart) return true;
  return items[index + 1]?.match?.phrase.concept?.startsWith('@') === true;
}

const takesPart = /teiln|beteilig|interess|mangel|bedarf/i;

function hasCountBefore(items: readonly Item[], index: number): boolean {
  const measureAt = items.findIndex((item) => item.match?.phrase.measure !== undefined);
  // "Frauenanteil" names its count.
  if (items.slice(Math.max(0, measureAt), index).some(isContent)) return true;
  // "Ausländer, Anteil an der Bevölkerung"
  return items.slice(0, measureAt).some(isContent) && items[measureAt + 1] === items[index];
}

/** "Teilnahmequote an der Untersuchung", "Wahlbeteiligung an der Kommunalwahl": what somebody takes part in. */
function isTakenPartIn(items: readonly Item[], index: number, text: string): boolean {
  const measure = items.find(({ match }) => match?.phrase.measure !== undefined);
  const words = measure === undefined ? '' : text.slice(measure.start, measure.end);
  return /^(?:teilnahme|beteiligung)/i.test(words) && items[index + 1]?.match?.phrase.concept?.startsWith('@') !== true;
}

const notAfterAn = /^(?:eine[mnrs]?|derselben|demselben|ihre[mnr]?|seine[mnr]?|welche[mnr]?)$/i;
const places =
  /^(?:\p{L}*schulen?|\p{L}*gymnasi\p{L}+|\p{L}*kollegs?|hochschulen|universitäten|\p{L}*kursen|\p{L}*einrichtungen|wochenenden|werktagen|\p{L}*maßnahmen|\p{L}*programmen|\p{L}*angeboten|demenz|krebs|\p{L}*standorten|\p{L}*förderung|straßen|gewässern|\p{L}*tagen|\p{L}*stationen)$/iu;

/** "an allen Kindern", "an der Bevölkerung", but not "an Gymnasien", "an einer Schule", "an derselben Adresse". */
function canFollowAn(divider: Item | undefined, next: Item | undefined, text: string): boolean {
  if (divider === undefined || next === undefined) return false;
  const word = text.slice(next.start, next.end).split(/\s/)[0] ?? '';
  if (notAfterAn.test(word)) return false;
  const hasArticle = /\s/.test(text.slice(divider.start, divider.end).trim());
  return hasArticle || !places.test(word);
}

function findSlash(items: readonly Item[], positions: readonly Position[], text: string, isFormula: boolean): number {
  let tight = -1;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const isSlash = item.key === '/' || (isFormula && item.key === ':');
    if (!isSlash || item.kind !== 'sign' || positions[index]?.depth !== 0) continue;
    if (/\s/.test(text[item.start - 1] ?? '') || /\s/.test(text[item.end] ?? '') || text[item.start] !== '/')
      return index;
    const isPair = items[index - 1]?.key !== undefined && items[index - 1]?.key === items[index + 1]?.key;
    if (tight === -1 && !isPair && index > 0) tight = index;
  }
  return items.some((item) => item.match?.phrase.factor !== undefined) ? tight : -1;
}

const relative = /^(?:die|der|das|denen|deren|dessen|who|which|that|bei|für|von|in|mit|an|wenn|wer)$/i;

function locate(items: readonly Item[], text: string): Position[] {
  let depth = 0;
  let inClause = false;
  return items.map((item, index) => {
    if (item.key === ')') depth = Math.max(0, depth - 1);
    if (item.key === ',' && depth === 0) {
      const next = items[index + 1];
      const word = next === undefined ? '' : (text.slice(next.start, next.end).split(/\s/)[0] ?? '');
      inClause = !inClause && relative.test(word);
    }
    const position = { depth, inClause };
    if (item.key === '(') depth++;
    return position;
  });
}
