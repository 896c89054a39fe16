import type { Count, Scope } from './counts.ts';
import { isContent } from './divide.ts';
import { endClause, finishCount } from './finish-count.ts';
import {
  addAtom,
  closeScope,
  limitBefore,
  scopeBefore,
  startGathering,
  type CountPlace,
  type Gathering,
} from './gathering.ts';
import type { Item } from './scan.ts';
import { sectionSign } from './sections.ts';

/** Gathers what a stretch of a sentence counts, and the words that limit it. */
export function gatherCount(
  items: readonly Item[],
  text: string,
  lacking: ReadonlySet<string>,
  place: CountPlace = {},
): { count: Count; scopes: Scope[] } {
  const state = startGathering(text, lacking, place);
  for (const [index, item] of items.entries()) {
    // The name of a law counts nothing.
    if (item.inLaw || (item.cited !== undefined && item.kind !== 'sign')) continue;
    const next = items[index + 1];
    // "…, public land only"
    if (state.isEnglish && item.match?.phrase.scope === 'only' && (next === undefined || next.kind === 'sign')) {
      limitBefore(state, item);
      continue;
    }
    if (item.kind === 'sign') takeSign(state, item);
    else takeWords(state, item);
  }
  return finishCount(state);
}

const pronoun = /^(?:die|der|das|denen|deren|dessen|who|which|that|für|in)(?:\s|$)/i;
/** ", bei denen …", ", von welchen …": no addition. */
const relative = /^(?:bei|mit|in|von|zu|an|auf|aus|durch|für|über)\s+(?:denen|deren|dessen|welche[nrms]?)(?!\p{L})/iu;
const longestRelative = 24;
/** Begins an addition after a comma. */
const addition =
  /^(?:mit|bei|ab|jeweils|etwa|gerechnet|nach|laut|gemäß|Berechnung|Ergebnis|Ergebnisse|Angabe|Angaben|Basis|with|according)(?:\s|$)/i;

function takeWords(state: Gathering, item: Item): void {
  if (state.start === -1) state.start = item.start;
  state.end = item.end;
  if (state.afterComma) {
    const words = state.text.slice(item.start, item.end);
    state.inClause = pronoun.test(words) || relative.test(state.text.slice(item.start, item.start + longestRelative));
    const canAdd = state.atoms.size + state.people.size > 0;
    state.added = canAdd && !state.inClause && (state.isDenominator || addition.test(words));
    state.afterComma = false;
  }
  if (isToldOf(state, item)) state.hasNoun = true;
  if (item.kind === 'phrase') takePhrase(state, item);
  else if (item.kind === 'number') takeNumber(state, item);
  else takeUnknown(state, item);
  if (joint.test(state.text.slice(item.start, item.end))) state.afterJoint = true;
  else if (isContent(item) && !isWeak(item)) state.afterJoint = false;
  if (endsCore(state, item)) state.hasNoun = true;
  state.afterTotal = item.match?.phrase.total === true;
  state.justBroken = false;
}

/** Does it only add words that count nothing beside others? */
function isWeak({ match }: Item): boolean {
  return match?.phrase.concept?.split(' ').every((atom) => atom.startsWith('~')) === true;
}

/** The first noun that is more than half a compound, or a preposition behind the first word. */
function endsCore({ core, text, isEnglish }: Gathering, item: Item): boolean {
  if (core.size === 0 || /^[-‐‑]\p{L}/u.test(text.slice(item.end, item.end + 2))) return false;
  const words = text.slice(item.start, item.end);
  if (isEnglish && isActionOf(text, item)) return false;
  if (isEnglish)
    return isWeak(item) || item.match?.phrase.idle === true || item.kind === 'sign' || englishPronoun.test(words);
  const isNoun = isContent(item) && !isWeak(item) && /^\p{Lu}|\s\p{Lu}/u.test(words);
  return (isNoun && item.isHead !== true) || item.match?.phrase.idle === true || item.kind === 'sign';
}

const englishPronoun = /^(?:who|which|that|whose)(?:\s|$)/i;
const englishPlural = /(?:s|people|children|women|men)\s$/i;

/** "Completions of affordable housing": what is done to a thing, and the thing, are one noun. */
function isActionOf(text: string, { start, end }: Item): boolean {
  return /^of(?:\s|$)/.test(text.slice(start, end)) && /(?:ions?|als?|ments?)\s$/i.test(text.slice(0, start));
}

/** "Teachers working part-time": a participle behind a plural only tells about it. */
function isToldOf({ core, text, isEnglish }: Gathering, { start, end }: Item): boolean {
  return (
    isEnglish &&
    core.size > 0 &&
    /(?:ing|ed)(?:\s|$)/.test(text.slice(start, end)) &&
    englishPlural.test(text.slice(0, start))
  );
}

const joint = /^(?:und|u|oder|sowie|bzw|beziehungsweise|plus|and|or)(?:\s|$)/i;

function takeNumber(state: Gathering, item: Item): void {
  state.lastUnknown = undefined;
  // A year tells which vintage is meant, unless it is a limit: "nach 1955 zugewandert".
  if (isYear(item.value ?? 0) && !/^(?:nach|seit|vor|ab|bis|since|after|before)$/i.test(state.preposition)) return;
  addAtom(state, `#${item.key}`, item);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

const sourceLike =
  /(?:statisti(?:k|ken|sche)|befragung|befragungen|umfrage|umfragen|erhebung|register|kataster|verzeichnis|stichprobe|datenbank|zählung|survey|register|census)$/i;

/** "DTV", "MaStR". */
const acronym = /^\p{Lu}\p{L}?\p{Lu}\p{L}{0,4}$/u;

function takeUnknown(state: Gathering, item: Item): void {
  const word = state.text.slice(item.start, item.end);
  // A statistic that no list knows says where the numbers come from, not what they count.
  if (item.capital && sourceLike.test(word)) return;
  state.unknown.add(item.key);
  if (item.cut) state.cut.add(item.key);
  if (item.isHead) state.narrowing.add(item.key);
  if (acronym.test(word)) state.acronyms.add(item.key);
  // "an allen getesteten Kindern": where all are meant, the participle says all of which.
  const narrows = item.loose === 'participle' && state.afterTotal;
  if (item.loose !== undefined && !narrows) state.loose.set(item.key, item.loose);
  state.lastUnknown = state.inClause && !item.capital ? item.key : undefined;
  addAtom(state, item.key, item);
}

function takeSign(state: Gathering, item: Item): void {
  endClause(state);
  state.justBroken = true;
  // "Ein-/Zweifamilienhäuser"
  const isHalf = item.key === '/' && /[-‐‑]/.test(state.text[item.start - 1] ?? '');
  state.afterJoint = '+&'.includes(item.key) || isHalf;
  if ('/&%+'.includes(item.key) || item.key === sectionSign) return;
  closeScope(state);
  state.recent.length = 0;
  if (item.key === '-' || item.key === '=') {
    if (item.key === '-' && state.isFormula) state.atoms.add('minus');
    return;
  }
  if (item.key === '(') {
    // "(Zuzüge - Fortzüge) / Einwohner": brackets before anything is counted hold it together.
    if (state.depth === 0 && state.atoms.size + state.people.size === 0) state.grouped = true;
    else state.depth++;
  } else if (item.key === ')' && state.grouped && state.depth === 0) state.grouped = false;
  else if (item.key === ')') {
    // What is quoted has its closing bracket too.
    if (state.depth > 0 && state.start !== -1) state.end = item.end;
    state.depth = Math.max(0, state.depth - 1);
  }
  if (item.key === ',' || item.key === ')') {
    state.explained = false;
    state.named = false;
    state.added = false;
    state.afterComma = item.key === ',' && state.depth === 0;
  }
  state.denied = false;
}

const preposition =
  /^(?:in|im|mit|ohne|von|aus|für|bei|nach|seit|vor|ab|bis|with|of|for|from|since|after|before)(?=\s|$)/i;

function takePhrase(state: Gathering, item: Item): void {
  const match = item.match;
  if (match === undefined) return;
  const { phrase, numbers } = match;
  const words = state.text.slice(item.start, item.end);
  // In "share of persons" the preposition belongs to the share.
  if (phrase.measure !== undefined) state.afterMeasure = true;
  if (phrase.idle && !state.afterMeasure) state.preposition = preposition.exec(words)?.[0] ?? state.preposition;
  else state.lastUnknown = undefined;
  if (phrase.total) state.total = true;
  state.limit ??= phrase.limit;
  if (phrase.negates) state.denied = true;
  // "… und dient als Maß für …" tells about the number.
  const isTold = phrase.frames === true && !item.attributive && state.atoms.size + state.people.size > 0;
  if (phrase.explains || isTold) state.explained = true;
  if (phrase.names !== undefined) state.named = true;
  // "je Einwohner in Euro nach GfK": below the line nothing is counted after the unit.
  if (state.isDenominator && phrase.unit !== undefined && state.atoms.size + state.people.size > 0) state.added = true;
  if (phrase.scope !== undefined) {
    closeScope(state);
    const isWide = state.depth > 0 || state.justBroken;
    state.scope = { kind: phrase.scope, atoms: [], start: item.start, end: item.end, pattern: phrase.id, isWide };
    return;
  }
  if (phrase.after !== undefined) scopeBefore(state, phrase.after, item);
  if (state.scope !== undefined && endsScope(item, words, state.scope.isWide === true)) closeScope(state);
  if (phrase.count !== undefined) {
    const values = [...numbers.values()];
    if (values.length === 0 || !values.every(isYear))
      addAtom(state, countAtom(phrase.count, numbers, phrase.scale ?? 1), item);
  }
  const atoms = phrase.concept?.split(' ') ?? [];
  for (const atom of atoms) addAtom(state, atom, item);
  // "in und außerhalb von Einrichtungen", as one phrase.
  if (atoms.length > 1 && /\s(?:und|oder|and|or)\s/i.test(words)) {
    for (const atom of atoms.slice(1)) state.joined.set(atom, atoms[0] ?? '');
  }
  // "unter 3-Jährige", "Gleichaltrige", "U3": people without a word of their own.
  if (phrase.age !== undefined && phrase.concept === undefined && peopleByAge.test(words))
    addAtom(state, '@person', item);
}

const peopleByAge = /jährig|gleichaltrig|[uü]-?\d|\ds$/i;

const scopeEnd =
  /^(?:in|im|an|am|auf|bei|mit|je|pro|bezogen|nach|zum|zur|with|in|at|per|for|die|who|bleiben|sind|werden|ist)$/i;

function endsScope(item: Item, words: string, isWide: boolean): boolean {
  const phrase = item.match?.phrase;
  if (phrase?.idle) return !isWide && scopeEnd.test(words);
  const tells = phrase?.divides ?? phrase?.factor ?? phrase?.date ?? phrase?.unit;
  return tells !== undefined || phrase?.frames === true;
}

/** `>=n` with its numbers, in the unit of the count: `#>=12`. */
function countAtom(template: string, numbers: ReadonlyMap<string, number>, scale: number): string {
  return `#${template.replace(/[a-z]/g, (name) => String((numbers.get(name) ?? NaN) * scale))}`;
}
