import { correctWord } from './correct-words.ts';
import { completeHalf, joinPairs, moveProKopf, splitProKopf, wholeOfHalf } from './join-words.ts';
import { lemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { ageWordOf, numberOfWord } from './number-words.ts';
import { numberOrdinals } from './ordinals.ts';
import { longestWord, type Token } from './tokens.ts';
import { abbreviations, cutEnds } from './vocabulary/abbreviations.ts';
import { unitSigns } from './vocabulary/unit-signs.ts';

/** What only the neighbours decide: signs of multiplication, ages such as U3, numbers in words, ends of sentences, halves of compounds. */
export function prepareTokens(raw: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  const german = lexicon.language === 'de';
  const whole = german && /kopf/i.test(text) ? raw.flatMap(splitProKopf) : raw;
  const spelled = german ? numberOrdinals(whole.map(withUmlauts)) : whole;
  const tokens = hasMultiple.test(text) ? joinMultiples(spelled) : spelled;
  const prepared: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const whole = token.text === '-' && german && next?.kind === 'word' ? wholeOfHalf(prepared, next) : undefined;
    const isHalf =
      token.text === '-' && next?.start === token.end && /^(?:und|oder|bzw|sowie)$/i.test(prepared.at(-1)?.text ?? '');
    if (isHalf && whole === undefined) continue;
    if (whole !== undefined) {
      // "Hausärztinnen und -ärzte" are "Hausärzte".
      prepared.splice(-2, 2, whole);
      at++;
    } else if (token.kind === 'word') {
      const word = german ? completeHalf(token, next, tokens[at + 2], text, lexicon) : token;
      pushWord(prepared, word, next, tokens[at - 1], lexicon);
    } else if (token.text === '.') {
      if (isEndOfSentence(tokens[at - 1], token, next, text)) prepared.push(token);
      else if (tokens[at - 1]?.end === token.start) writeOut(prepared, tokens, at, lexicon);
    } else if (token.text !== '-' || !/^jähr/i.test(next?.text ?? '')) prepared.push(token);
  }
  return german ? joinPairs(moveProKopf(prepared)) : prepared;
}

/** The word before a full stop that ends no sentence: written out, or marked as cut off where no list knows it. */
function writeOut(prepared: Token[], tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const short = prepared.at(-1);
  if (short?.kind !== 'word' || short.end !== tokens[at]?.start) return;
  const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;
  const inRow = isLetter(tokens[at + 1]) || (tokens[at - 2]?.text === '.' && isLetter(tokens[at - 3]));
  if (isLetter(short) ? inRow : lexicon.single(lemma(short.text, lexicon.language)) !== undefined) return;
  const full = abbreviations.get(short.text.toLowerCase()) ?? [];
  if (full.length > 0 && lexicon.language === 'de') {
    prepared.splice(-1, 1, ...full.map((text) => ({ ...short, text: cased(text, short.text) })));
  } else if (short.text.length > 2)
    prepared[prepared.length - 1] = { ...short, ...endOfCompound(short.text), cut: true };
}

/** "Öffnungsstd" are "Öffnungsstunden". */
function endOfCompound(text: string): Pick<Token, 'text'> | undefined {
  const [end, full] = cutEnds.find(([one]) => text.length > one.length + 3 && text.endsWith(one)) ?? [];
  return end === undefined ? undefined : { text: text.slice(0, -end.length) + full };
}

/** A noun keeps its capital; an adjective has one only where the text gives it one. */
function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const hasMultiple = /\d\s*(?:tsd|tausend|thousand|mio|mill|mrd|milliard)/i;
const multiples: Readonly<Record<string, number>> = {
  tsd: 1000,
  tausend: 1000,
  thousand: 1000,
  mio: 1_000_000,
  million: 1_000_000,
  millionen: 1_000_000,
  mrd: 1_000_000_000,
  milliarde: 1_000_000_000,
  milliarden: 1_000_000_000,
};

/** "1 Tsd." and "1 Mio." are one number. */
function joinMultiples(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const last = joined.at(-1);
    const multiple = token.kind === 'word' ? multiples[token.text.toLowerCase()] : undefined;
    if (multiple === undefined || last?.value === undefined) {
      joined.push(token);
      continue;
    }
    const hasPoint = tokens[at + 1]?.text === '.' && /^(?:tsd|mio|mrd)$/i.test(token.text);
    joined[joined.length - 1] = { ...last, value: last.value * multiple, end: token.end };
    if (hasPoint) at++;
  }
  return joined;
}

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };

/** "Maerz" is read as "März"; "neue" and "aktuell" come to no harm, since the vocabulary is read in the same way. */
function withUmlauts(token: Token): Token {
  if (token.kind !== 'word' || !/[aou]e/i.test(token.text)) return token;
  const text = token.text.replace(/(?<![aeiouäöüyq])([aou])e(?!$)/gi, (_, vowel: string) => umlauts[vowel] ?? vowel);
  return { ...token, text };
}

function pushWord(
  prepared: Token[],
  word: Token,
  next: Token | undefined,
  last: Token | undefined,
  lexicon: Lexicon,
): void {
  if (/^x$/i.test(word.text) && (next?.kind === 'number' || last?.kind === 'number' || last?.text === ')')) {
    prepared.push({ ...word, kind: 'sign', text: '×' });
    return;
  }
  if (pushAge(prepared, word, next) || pushNumberWord(prepared, word, lexicon)) return;
  const unit = last?.kind === 'number' ? unitSigns[lexicon.language].get(word.text) : undefined;
  const token = unit === undefined ? correctWord(word, lexicon) : { ...word, text: unit };
  if (lexicon.language === 'de' && pushParts(prepared, token, lexicon)) return;
  const before = prepared.at(-1);
  // "Kita-Plätze" are "Kitaplätze" where the vocabulary knows the word.
  if (
    token.joined &&
    before?.kind === 'word' &&
    token.start - before.end <= longestJoint &&
    before.text.length + token.text.length <= longestWord
  ) {
    const whole = before.text + token.text.toLowerCase();
    // "SGB-II-Haushalte": a phrase of its own words, not the law and something behind it.
    const known = lexicon.single(lemma(whole, lexicon.language));
    if (isLawName(before, token)) {
      prepared[prepared.length - 1] = { ...before, text: before.text + token.text, end: token.end };
      return;
    }
    if (isOneWord(before, token, lexicon) || (known !== undefined && known.law === undefined)) {
      prepared[prepared.length - 1] = { ...before, text: whole, end: token.end };
      return;
    }
  }
  prepared.push(token);
}

/** "Psych-KG", "Schul-G". */
function isLawName(before: Token, token: Token): boolean {
  return /^(?:KG|G|GB|VO)$/.test(token.text) && /^\p{Lu}\p{L}*\p{Ll}$/u.test(before.text);
}

/** A hyphen between quotes. */
const longestJoint = 3;

/** "Verkehrs-Fläche": a first half that is no word of its own. Abbreviations stay apart. */
function isOneWord(before: Token, token: Token, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'de' || !/^.\p{Ll}{2,}$/u.test(before.text) || !/^.\p{Ll}{2,}/u.test(token.text))
    return false;
  return lexicon.single(lemma(before.text, 'de')) === undefined;
}

/** "U3", "Ü65", "U 18": the codes that the patterns name, and the number. */
function pushAge(prepared: Token[], token: Token, next: Token | undefined): boolean {
  const code = (letter: string): string => (/^u$/i.test(letter) ? 'UAGE' : 'OAGE');
  const age = /^(u|ü|ue)(\d{1,2})$/i.exec(token.text);
  if (age !== null) {
    const [, letter = '', digits = ''] = age;
    const start = token.end - digits.length;
    prepared.push({ ...token, text: code(letter), end: start });
    prepared.push({ kind: 'number', text: '#', start, end: token.end, value: Number(digits) });
    return true;
  }
  const isCode = next?.kind === 'number' && (next.joined || next.end - next.start <= 2) && /^[UÜ]$/.test(token.text);
  if (isCode) prepared.push({ ...token, text: code(token.text) });
  return isCode;
}

/** Numbers in words: "drei", "unter dreijährig" and "dreijährige" too. */
function pushNumberWord(prepared: Token[], token: Token, lexicon: Lexicon): boolean {
  const value = numberOfWord(token.text, lexicon.language);
  if (value !== undefined) {
    prepared.push({ ...token, kind: 'number', text: '#', value });
    return true;
  }
  const age = lexicon.language === 'de' ? ageWordOf(token.text) : undefined;
  if (age === undefined) return false;
  const cut = token.end - age.after.length;
  const start = token.start + age.before.length;
  if (age.before !== '') prepared.push({ ...token, text: age.before, end: start });
  prepared.push({ kind: 'number', text: '#', start, end: cut, value: age.value });
  prepared.push({ kind: 'word', text: age.after, start: cut, end: token.end });
  return true;
}

/** "Frauenanteil" is "Anteil Frauen", "Nichtwähler" are "nicht Wähler", where the vocabulary does not know the whole word. */
function pushParts(prepared: Token[], token: Token, lexicon: Lexicon): boolean {
  const lower = token.text.toLowerCase();
  const share = /^(\p{L}{4,}?)(?:s|n|en)?anteil(?:e[ns]?|s)?$/u.exec(lower)?.[1];
  const denied = /^(?:nicht|un)(\p{L}{5,})$/u.exec(lower)?.[1];
  if (share === undefined && denied === undefined) return false;
  if (lexicon.single(lemma(token.text, 'de')) !== undefined) return false;
  if (share !== undefined) {
    const cut = token.start + share.length;
    prepared.push({ ...token, text: 'Anteil', start: cut }, { ...token, text: share, end: cut });
    return true;
  }
  const concept = denied === undefined ? undefined : lexicon.single(lemma(denied, 'de'))?.concept;
  // "Unfälle" are no "Fälle" that are denied.
  if (denied === undefined || concept === undefined || concept.startsWith('~')) return false;
  const cut = token.end - denied.length;
  prepared.push({ ...token, text: 'nicht', end: cut }, { kind: 'word', text: denied, start: cut, end: token.end });
  return true;
}

const endsOfSentence = /^(?:\s+["„»(]?\p{Lu}|\s*$|\s+\d)/u;
/** Nouns that are counted by ordinal numbers: "im 3. Lebensjahr", "am 1. März", "4. Kapitel". */
const ordinalNouns =
  /^(?:lebensjahr|jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|kap|quartal|buch|klasse|jahrgang|schuljahr|geburtstag|und|bis|oder|monat|perzentil|hochschul|fach|woche|tag|grad)/i;

function isEndOfSentence(last: Token | undefined, token: Token, next: Token | undefined, text: string): boolean {
  if (last === undefined || !endsOfSentence.test(text.slice(token.end, token.end + 12))) return false;
  if (last.kind === 'word') return last.text.length > 1 && !abbreviations.has(last.text.toLowerCase());
  return last.kind !== 'number' || next === undefined || !ordinalNouns.test(next.text);
}
