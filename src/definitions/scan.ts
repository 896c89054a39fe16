import { keyOf, type Lexicon, type Match } from './lexicon.ts';
import { lemma, masculineOf } from './lemma.ts';
import { tokenise, type Token } from './tokens.ts';
import { ageWordOf, numberOfWord } from './number-words.ts';
import { abbreviations } from './vocabulary/word-forms.ts';

/** A stretch of a text that the lexicon knows, or a word, number or sign that it does not. */
export interface Item {
  readonly kind: 'phrase' | 'word' | 'number' | 'sign';
  /** The lemma of a word, the sign, or the number as text. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly match?: Match;
  /** Of a date inside a phrase. */
  readonly date?: string;
  readonly value?: number;
  /** Of a feminine form of a word for people. */
  readonly feminine?: boolean;
  /** A word with a capital letter: in German a noun. */
  readonly capital?: boolean;
  /** Where a word in small letters stands that the vocabulary does not know: a verb or adverb, or a participle before a noun. */
  readonly loose?: 'verb' | 'participle';
}

const endsOfSentence = /^(?:\s+["„»(]?\p{Lu}|\s*$|\s+\d)/u;
const noAbbreviation = new Set(abbreviations);

/** Reads a text into items, from left to right, always the longest phrase that the lexicon knows. Linear in the length of the text. */
export function scan(text: string, lexicon: Lexicon): Item[] {
  const raw = tokenise(text);
  const tokens = prepare(lexicon.language === 'de' ? raw.map(withUmlauts) : raw, text, lexicon);
  const keys = tokens.map((token) => keyOfPrepared(token, lexicon));
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const match = lexicon.match(tokens, keys, at);
    if ((match === undefined || match.length === 1) && joinNext(tokens, keys, at, lexicon)) continue;
    const parts = match === undefined ? splitWord(token, lexicon) : undefined;
    if (parts !== undefined) {
      tokens.splice(at, 1, ...parts);
      keys.splice(at, 1, ...parts.map((part) => keyOfPrepared(part, lexicon)));
    } else if (match !== undefined) {
      const last = tokens[at + match.length - 1] as Token;
      let date: string | undefined;
      for (let index = at; index < at + match.length; index++) date ??= tokens[index]?.date;
      items.push({
        kind: 'phrase',
        key: match.phrase.id,
        start: token.start,
        end: last.end,
        match,
        ...(date !== undefined && { date }),
        ...(match.length === 1 && isFeminine(token, lexicon) && { feminine: true }),
      });
      at += match.length;
    } else {
      items.push(plainItem(token, tokens[at + 1], keys[at] ?? '', lexicon));
      at++;
    }
  }
  return items;
}

/** "Wohn-Bereich" is read as "Wohnbereich" unless the vocabulary knows the words side by side; abbreviations stay apart ("EU-Bürger"). */
function joinNext(tokens: Token[], keys: string[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind !== 'word' || next?.kind !== 'word' || !next.joined) return false;
  const whole = { ...token, text: token.text + next.text.toLowerCase(), end: next.end };
  const isKnown = lexicon.single(lemma(whole.text, lexicon.language)) !== undefined;
  const stands =
    lexicon.single(keys[at] ?? '')?.concept !== undefined ||
    !/^.\p{Ll}{2,}$/u.test(token.text) ||
    !/^.\p{Ll}{2,}/u.test(next.text);
  if (!isKnown && (lexicon.language !== 'de' || stands)) return false;
  tokens.splice(at, 2, whole);
  keys.splice(at, 2, keyOfPrepared(whole, lexicon));
  return true;
}

const shortestPart = 4;

/** "Bürgergeldempfänger" is read as "Bürgergeld" and "Empfänger": a compound of two words that the vocabulary knows. */
function splitWord(token: Token, lexicon: Lexicon): Token[] | undefined {
  if (lexicon.language !== 'de' || token.kind !== 'word' || token.text.length < 2 * shortestPart) return undefined;
  const memory = lexicon.splits;
  let cut = memory.get(token.text);
  if (cut === undefined) {
    cut = findCut(token.text, lexicon);
    memory.set(token.text, cut);
  }
  if (cut === 0) return undefined;
  const head = token.text.slice(0, cut);
  return [
    { ...token, text: knownHead(head, lexicon) ?? head },
    { kind: token.kind, text: token.text.slice(cut), start: token.start, end: token.end },
  ];
}

/** Where a compound can be cut: the tail is a known word, the head too, or the tail adds nothing ("-zahl"). 0 for nowhere. */
function findCut(word: string, lexicon: Lexicon): number {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const tail = lexicon.single(lemma(capitalised(word.slice(cut)), 'de'));
    if (tail === undefined || (word.length - cut < shortestPart && tail.concept === undefined)) continue;
    const addsNothing = tail.measure !== undefined || (tail.concept?.startsWith('~') ?? false);
    const isWord = tail.concept !== undefined && word.length - cut >= shortestPart;
    if (!addsNothing && !isWord) continue;
    if (cut >= shortestPart && knownHead(word.slice(0, cut), lexicon) !== undefined) return cut;
    if (addsNothing && cut >= 5 && word.length - cut >= shortestPart) return cut;
  }
  return 0;
}

/** The first part of a compound as a word that the vocabulary knows, without the sound that joins it. */
function knownHead(head: string, lexicon: Lexicon): string | undefined {
  for (const form of [head, head.replace(/(?:es|s|en|n|e|er)$/, ''), head.replace(/s$/, ''), `${head}e`]) {
    const phrase = form.length < 3 ? undefined : lexicon.single(lemma(capitalised(form), 'de'));
    if (phrase?.concept !== undefined) return capitalised(form);
  }
  return undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function plainItem(token: Token, next: Token | undefined, key: string, lexicon: Lexicon): Item {
  const { start, end } = token;
  if (token.kind === 'word') {
    const capital = /^\p{Lu}/u.test(token.text);
    const loose = capital || lexicon.language !== 'de' ? undefined : looseness(token, next);
    const feminine = isFeminine(token, lexicon);
    return {
      kind: 'word',
      key,
      start,
      end,
      ...(capital && { capital }),
      ...(loose && { loose }),
      ...(feminine && { feminine }),
    };
  }
  if (token.kind === 'number') return { kind: 'number', key: String(token.value), start, end, value: token.value ?? 0 };
  return { kind: token.kind === 'date' ? 'word' : 'sign', key: token.date ?? token.text, start, end };
}

/** An adjective before a noun narrows it; a verb, an adverb or a participle mostly does not ("verkaufte Abonnements"). */
function looseness(token: Token, next: Token | undefined): 'verb' | 'participle' | undefined {
  const beforeNoun = next?.kind === 'word' && /^\p{Lu}/u.test(next.text);
  if (!beforeNoun) return 'verb';
  return /(?:t|nd)(?:e[nrms]?)$/.test(token.text) && !/^(?:un|nicht)/.test(token.text) ? 'participle' : undefined;
}

function isFeminine(token: Token, lexicon: Lexicon): boolean {
  return lexicon.language === 'de' && token.kind === 'word' && masculineOf(token.text) !== undefined;
}

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };

/** "Maerz" is read as "März"; "neue" and "aktuell" come to no harm, since the vocabulary is read in the same way. */
function withUmlauts(token: Token): Token {
  if (token.kind !== 'word' || !/[aou]e/i.test(token.text)) return token;
  const text = token.text.replace(/(?<![aeiouäöüyq])([aou])e(?!$)/gi, (_, vowel: string) => umlauts[vowel] ?? vowel);
  return { ...token, text };
}

/** What only the neighbours decide: signs of multiplication, ages such as U3, numbers in words, ends of sentences, joined compounds. */
function prepare(tokens: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  const prepared: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.text === '-' && next?.kind === 'word' && isSecondHalf(prepared, next, lexicon)) {
      // "Hausärztinnen und -ärzte" are "Hausärzte".
      prepared.pop();
      at++;
    } else if (token.kind === 'word')
      pushWord(prepared, completed(token, next, tokens[at + 2], text, lexicon), next, tokens[at - 1], lexicon);
    else if (token.text === '.') {
      if (isEndOfSentence(tokens[at - 1], token, next, text)) prepared.push(token);
    } else if (token.text !== '-' || !/^jähr/i.test(next?.text ?? '')) prepared.push(token);
  }
  return lexicon.language === 'de' ? joinPairs(moveProKopf(prepared)) : prepared;
}

const joinsHalves = /^(?:und|oder|bzw|sowie|u|wie|noch|zu|statt)$/i;

/** "Zu- und Fortzüge": gives the first half the end of the second, where that makes a word the vocabulary knows. */
function completed(
  token: Token,
  next: Token | undefined,
  second: Token | undefined,
  text: string,
  lexicon: Lexicon,
): Token {
  if (!/[-‐‑–]/.test(text[token.end] ?? '') || /[\p{L}\d]/u.test(text[token.end + 1] ?? '')) return token;
  if (next?.kind !== 'word' && next?.text !== '/' && next?.text !== ',') return token;
  const whole =
    next.kind === 'word' && joinsHalves.test(next.text) ? second : next.kind === 'sign' ? second : undefined;
  if (whole?.kind !== 'word') return token;
  const end = whole.text.toLowerCase();
  for (let start = 1; start < end.length - 2; start++) {
    const word = token.text + end.slice(start);
    if (lexicon.single(lemma(word, lexicon.language))?.concept !== undefined) return { ...token, text: word };
  }
  return token;
}

/** Is "-ärzte" the other form of the word before "und"? */
function isSecondHalf(prepared: readonly Token[], half: Token, lexicon: Lexicon): boolean {
  const word = prepared.at(-2);
  if (word?.kind !== 'word' || !joinsPair.test(prepared.at(-1)?.text ?? '')) return false;
  const whole = lemma(word.text, lexicon.language);
  for (let length = 2; length < word.text.length - 2; length++) {
    if (lemma(word.text.slice(0, length) + half.text.toLowerCase(), lexicon.language) === whole) return true;
  }
  return false;
}

/** "Pro-Kopf-Verbrauch", "Pro Kopf Verbrauch": before a noun, not behind one. */
function isAttribute(pro: Token, noun: Token | undefined): boolean {
  return noun?.kind === 'word' && (noun.joined === true || (/^P/.test(pro.text) && /^\p{Lu}/u.test(noun.text)));
}

/** "Pro-Kopf-Verbrauch von Wasser" is "Verbrauch von Wasser pro Kopf". */
function moveProKopf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) =>
      /^pro$/i.test(token.text) &&
      /^kopf$/i.test(tokens[index + 1]?.text ?? '') &&
      isAttribute(token, tokens[index + 2]),
  );
  return at === -1 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 2), ...tokens.slice(at, at + 2)];
}

const joinsPair = /^(?:und|oder|bzw|sowie|u|\/)$/i;

/** "Schülerinnen und Schüler" are "Schüler", whichever comes first. */
function joinPairs(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const length = pairLength(tokens, at);
    if (length === 0) joined.push(token);
    else {
      const last = tokens[at + length] as Token;
      const plain = masculineOf(token.text) === undefined ? token : last;
      joined.push({ ...plain, start: token.start, end: last.end });
      at += length;
    }
  }
  return joined;
}

/** How many tokens after this one belong to a pair of a feminine and a masculine form of one word; 0 for none. */
function pairLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const link = tokens[at + 1];
  if (token.kind !== 'word' || link === undefined || !joinsPair.test(link.text)) return 0;
  const isArticle = /^(?:de[rmns]|die|eine[mnrs]?|niedergelassene[rn]?)$/i.test(tokens[at + 2]?.text ?? '');
  const length = isArticle ? 3 : 2;
  const other = tokens[at + length];
  if (other?.kind !== 'word') return 0;
  const feminine = [token, other].filter(({ text }) => masculineOf(text) !== undefined);
  return feminine.length === 1 && lemma(token.text, 'de') === lemma(other.text, 'de') ? length : 0;
}

function pushWord(
  prepared: Token[],
  token: Token,
  next: Token | undefined,
  last: Token | undefined,
  lexicon: Lexicon,
): void {
  const lower = token.text.toLowerCase();
  if (lower === 'x' && (next?.kind === 'number' || last?.kind === 'number' || last?.text === ')')) {
    prepared.push({ ...token, kind: 'sign', text: '×' });
    return;
  }
  const age = /^([uü]|ue)(\d{1,2})$/i.exec(token.text);
  const ageWord =
    age?.[1] ??
    (next?.kind === 'number' && (next.joined || next.end - next.start <= 2)
      ? /^[UÜ]$/.exec(token.text)?.[0]
      : undefined);
  if (ageWord !== undefined) {
    const code = ageWord.toLowerCase() === 'u' ? 'UAGE' : 'OAGE';
    prepared.push({ ...token, text: code });
    if (age !== null)
      prepared.push({
        kind: 'number',
        text: '#',
        start: token.end - (age[2] ?? '').length,
        end: token.end,
        value: Number(age[2]),
      });
    return;
  }
  if (pushNumberWord(prepared, token, lexicon)) return;
  const share = lexicon.language === 'de' ? /^(\p{L}{4,}?)(?:s|n|en)?anteil(?:e[ns]?|s)?$/u.exec(lower) : null;
  if (share?.[1] !== undefined && lexicon.single(lemma(token.text, lexicon.language)) === undefined) {
    // "Frauenanteil" is "Anteil Frauen".
    const cut = token.start + share[1].length;
    prepared.push({ ...token, text: 'Anteil', start: cut }, { ...token, text: share[1], end: cut });
    return;
  }
  const before = prepared.at(-1);
  if (token.joined && before?.kind === 'word' && before.end + 1 === token.start) {
    const whole = before.text + lower;
    if (lexicon.single(lemma(whole, lexicon.language)) !== undefined) {
      prepared[prepared.length - 1] = { ...before, text: whole, end: token.end };
      return;
    }
  }
  prepared.push(token);
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

function isEndOfSentence(last: Token | undefined, token: Token, next: Token | undefined, text: string): boolean {
  if (!endsOfSentence.test(text.slice(token.end, token.end + 12))) return false;
  if (last === undefined) return false;
  if (last.kind === 'word') return last.text.length > 1 && !noAbbreviation.has(last.text.toLowerCase());
  if (last.kind !== 'number') return true;
  // "im 3. Lebensjahr", "am 1. März", "4. Kapitel": an ordinal number, if a noun follows that is counted so.
  return next === undefined || !ordinalNouns.test(next.text);
}

const ordinalNouns =
  /^(?:lebensjahr|jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|kapitel|quartal|buch|klasse|jahrgang|schuljahr|geburtstag|und|bis|oder|monat|perzentil|hochschul|fach|woche|tag|grad)/i;

function keyOfPrepared(token: Token, lexicon: Lexicon): string {
  return token.text === 'UAGE' || token.text === 'OAGE' ? token.text : keyOf(token, lexicon.language);
}
