import { lawAt } from './law-name.ts';
import { sectionKey, type Law, type NormCitation, type NormStep, type NumberSpan } from './norm-citation.ts';
import { arabic, normTokens, type NormToken } from './norm-tokens.ts';

/** A section with its steps, before its law is known. */
interface Section {
  readonly span: NumberSpan;
  readonly steps: readonly NormStep[];
}

/** Where the reading stands. */
interface Cursor {
  readonly tokens: readonly NormToken[];
  at: number;
}

const textOf = ({ tokens, at }: Cursor, ahead = 0): string => tokens[at + ahead]?.text ?? '';
const typeOf = ({ tokens, at }: Cursor, ahead = 0): NormToken['type'] | undefined => tokens[at + ahead]?.type;

/**
 * The places in the law that a text names: `§ 80 Abs. 5 SGB VIII`, `§§ 71, 79 und 80 SGB 8`, `§ 7 ff. LNatSchG NRW`, `Art. 28 GG`,
 * `RL 2002/49/EG`, a law alone. Sections whose law the text does not say are left out. Linear in the length of the text.
 */
export function parseNorms(text: string): NormCitation[] {
  const plain = text.replaceAll('\u00ad', '');
  const cursor: Cursor = { tokens: normTokens(plain), at: 0 };
  const found: NormCitation[] = [];
  let before: { readonly law: Law; readonly start: number; readonly next: number } | undefined;
  while (cursor.at < cursor.tokens.length) {
    const start = cursor.at;
    if (typeOf(cursor) === 'sign') {
      const kind = textOf(cursor) === 'art' ? 'article' : 'section';
      const sections = readSections(cursor);
      const after = sections.length === 0 ? undefined : readLaw(cursor);
      // "SGB VIII § 80": the law stands right before.
      const isBefore = before !== undefined && start - before.next <= (cursor.tokens[start - 1]?.text === ',' ? 1 : 0);
      const law = after ?? (isBefore ? before?.law : undefined);
      if (law !== undefined) {
        const from = after === undefined && before !== undefined ? before.start : start;
        if (after === undefined) found.pop();
        const words = spanText(plain, cursor.tokens, from, cursor.at);
        for (const { span, steps } of sections) found.push({ law, kind, sections: span, steps, text: words });
      }
      before = undefined;
      if (cursor.at === start) cursor.at++;
      continue;
    }
    const law = lawAt(cursor.tokens, start);
    if (law === undefined) {
      cursor.at++;
      continue;
    }
    cursor.at = law.next;
    before = { law: law.law, start, next: law.next };
    found.push({ law: law.law, kind: 'law', steps: [], text: spanText(plain, cursor.tokens, start, law.next) });
  }
  return found;
}

function spanText(text: string, tokens: readonly NormToken[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}

/** The law's name behind the sections, perhaps after an article: `des Achten Buches Sozialgesetzbuch`. */
function readLaw(cursor: Cursor): Law | undefined {
  const skip = /^(?:des|der|dem|vom)$/.test(textOf(cursor)) ? 1 : 0;
  const found = lawAt(cursor.tokens, cursor.at + skip);
  if (found === undefined) return undefined;
  cursor.at = found.next;
  return found.law;
}

/** The list of sections behind a sign, up to the law's name. */
function readSections(cursor: Cursor): Section[] {
  const sections: Section[] = [];
  let isPlural = textOf(cursor) !== '§';
  skipSign(cursor);
  for (;;) {
    const span = readSpan(cursor);
    if (span === undefined) return sections;
    for (const steps of readSteps(cursor, isPlural, span.to)) sections.push({ span, steps });
    const joined = joinerLength(cursor);
    if (joined === 0) return sections;
    if (typeOf(cursor, joined) === 'sign') {
      isPlural = textOf(cursor, joined) !== '§';
      cursor.at += joined;
      skipSign(cursor);
    } else if (typeOf(cursor, joined) === 'number' && lawAt(cursor.tokens, cursor.at + joined) === undefined) {
      cursor.at += joined;
    } else return sections;
  }
}

function skipSign(cursor: Cursor): void {
  cursor.at += textOf(cursor) === 'art' && textOf(cursor, 1) === '.' ? 2 : 1;
}

const followingSections = 9;

/** `80`, `47d`, `11 bis 14`, `11-14`, `7 f.`, `7 ff.` (the following: nine are counted). */
function readSpan(cursor: Cursor): NumberSpan | undefined {
  if (typeOf(cursor) !== 'number') return undefined;
  const [, digits = '', letter = ''] = /^(\d+)([a-z]*)$/i.exec(textOf(cursor)) ?? [];
  const number = Number(digits);
  cursor.at++;
  if (letter === 'ff') return { from: sectionKey(number), to: sectionKey(number + followingSections) };
  const from = sectionKey(number, letter);
  const after = textOf(cursor);
  if (after === 'f' || after === 'ff') {
    cursor.at += textOf(cursor, 1) === '.' ? 2 : 1;
    return { from, to: sectionKey(number + (after === 'f' ? 1 : followingSections)) };
  }
  if (/^(?:bis|-)$/.test(after) && typeOf(cursor, 1) === 'number') {
    const [, end = '', endLetter = ''] = /^(\d+)([a-z]*)$/i.exec(textOf(cursor, 1)) ?? [];
    const to = sectionKey(Number(end), endLetter);
    if (to > from) {
      cursor.at += 2;
      return { from, to };
    }
  }
  return { from, to: from };
}

/** The ways into a section that a text names; one empty way for the section as a whole. */
function readSteps(cursor: Cursor, isPlural: boolean, section: number): NormStep[][] {
  const ways: NormStep[][] = [];
  let way: NormStep[] = readShortSteps(cursor);
  for (;;) {
    const step = readStep(cursor, isPlural, section);
    if (step !== undefined) {
      way.push(step);
      continue;
    }
    const joined = way.length === 0 ? 0 : joinerLength(cursor);
    const unit = joined > 0 && typeOf(cursor, joined) === 'unit' ? textOf(cursor, joined) : undefined;
    ways.push(way);
    if (unit === undefined) return ways;
    // "Abs. 5 Satz 2 und Abs. 6": another way that parts where the unit stands.
    const at = way.findIndex((known) => known.unit === unit);
    way = at < 0 ? [...way] : way.slice(0, at);
    cursor.at += joined;
  }
}

/** `§ 80 V 2 SGB VIII`: a Roman paragraph and an Arabic sentence, as lawyers write; `§ 80 (5)`. */
function readShortSteps(cursor: Cursor): NormStep[] {
  const inBrackets = textOf(cursor) === '(' && typeOf(cursor, 1) === 'number' && textOf(cursor, 2) === ')';
  if (inBrackets) {
    const number = sectionKey(Number.parseInt(textOf(cursor, 1), 10));
    cursor.at += 3;
    return [{ unit: 'abs', numbers: [{ from: number, to: number }] }];
  }
  const paragraph = typeOf(cursor) === 'word' ? arabic(textOf(cursor)) : undefined;
  if (paragraph === undefined) return [];
  cursor.at++;
  const key = sectionKey(paragraph);
  const steps: NormStep[] = [{ unit: 'abs', numbers: [{ from: key, to: key }] }];
  if (typeOf(cursor) === 'number' && lawAt(cursor.tokens, cursor.at) === undefined) {
    const sentence = sectionKey(Number.parseInt(textOf(cursor), 10));
    cursor.at++;
    steps.push({ unit: 'satz', numbers: [{ from: sentence, to: sentence }] });
  }
  return steps;
}

/** `Abs. 5`, `Nr. 1 bis 3`, `Abs. 1 und 2`, `Buchst. a`. */
function readStep(cursor: Cursor, isPlural: boolean, section: number): NormStep | undefined {
  if (typeOf(cursor) !== 'unit') return undefined;
  const unit = textOf(cursor) as NormStep['unit'];
  const start = cursor.at;
  cursor.at += textOf(cursor, 1) === '.' ? 2 : 1;
  if (unit === 'buchst') {
    if (!/^[a-z]{1,2}$/.test(textOf(cursor))) return revert(cursor, start);
    const letter = sectionKey(0, textOf(cursor));
    cursor.at++;
    if (textOf(cursor) === ')') cursor.at++;
    return { unit, numbers: [{ from: letter, to: letter }] };
  }
  const first = readSpan(cursor);
  if (first === undefined) return revert(cursor, start);
  const numbers = [first];
  for (;;) {
    const joined = joinerLength(cursor);
    if (joined === 0 || typeOf(cursor, joined) !== 'number') break;
    if (lawAt(cursor.tokens, cursor.at + joined) !== undefined) break;
    // After "§§" a number that goes on counting sections is one: "§§ 24 Abs. 4, 80 SGB VIII".
    if (isPlural && sectionKey(Number.parseInt(textOf(cursor, joined), 10)) > section) break;
    cursor.at += joined;
    const next = readSpan(cursor);
    if (next === undefined) break;
    numbers.push(next);
  }
  return { unit, numbers };
}

function revert(cursor: Cursor, to: number): undefined {
  cursor.at = to;
  return undefined;
}

const withWords = ['in', 'Verbindung', 'mit'];

/** How many tokens join two items of a list here: `,`, `und`, `, und`, `i. V. m.`, `in Verbindung mit`; 0 for none. */
function joinerLength(cursor: Cursor): number {
  if (/^(?:und|sowie|oder|u|bzw|\/|&)$/.test(textOf(cursor))) return textOf(cursor, 1) === '.' ? 2 : 1;
  if (textOf(cursor) === ',') return /^(?:und|sowie|oder)$/.test(textOf(cursor, 1)) ? 2 : 1;
  if (withWords.every((word, at) => textOf(cursor, at) === word)) return 3;
  if (/^iVm$/i.test(textOf(cursor))) return 1;
  const letters = [0, 1, 2, 3, 4, 5].map((ahead) => textOf(cursor, ahead)).join('');
  if (letters === 'i.V.m.') return 6;
  return letters.startsWith('i.Vm') || letters.startsWith('iVm') ? 3 : 0;
}
