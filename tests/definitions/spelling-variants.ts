/** A way to write a text differently without saying anything else. `pick` answers a whole number below its argument. */
export interface Variant {
  readonly name: string;
  readonly write: (text: string, pick: (below: number) => number) => string;
}

/** Ways of writing that change nothing: the two copies are the same definition, and never in conflict. */
export const spellings: readonly Variant[] = [
  { name: 'ss for ß', write: (text) => text.replaceAll('ß', 'ss') },
  {
    name: 'ß as before 1996',
    write: (text) => text.replace(/(?<=schl|gr|m|d|Abschl|Fl|n)([uüai])ss(?![eéi\p{Lu}])(?=\p{Ll}|\b)/gu, '$1ß'),
  },
  { name: 'ae for ä', write: (text) => text.replace(/[äöüÄÖÜ]/g, (letter) => spelledOut[letter] ?? letter) },
  { name: 'NFD', write: (text) => text.normalize('NFD') },
  { name: 'two blanks', write: (text) => text.replaceAll(' ', '  ') },
  { name: 'no-break blanks', write: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'narrow blanks', write: (text) => text.replaceAll(' ', '\u202F') },
  { name: 'tabs', write: (text) => `\t${text.replaceAll(' ', '\t')} ` },
  { name: 'line breaks', write: (text) => `${text.replaceAll(' ', '\n')}\n` },
  { name: 'one line break', write: (text, pick) => replaceOne(text, / /g, pick, () => '\r\n  ') },
  { name: 'folded lines', write: (text, pick) => replaceOne(text, / /g, pick, () => '  \n    ') },
  { name: 'soft hyphens', write: (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00AD') },
  { name: 'zero-width blanks', write: (text) => text.replace(/(?<=\p{Ll}{3}) /gu, ' \u200B') },
  { name: 'non-breaking hyphens', write: (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑') },
  { name: 'Unicode hyphens', write: (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‐') },
  { name: 'en dashes between numbers', write: (text) => text.replace(/(?<=\d)\s?-\s?(?=\d)/g, '–') },
  {
    name: 'dashes with blanks between numbers',
    write: (text) => text.replace(/(?<=\d)[-–](?=\d+(?:\s|$|,\s))/g, ' – '),
  },
  { name: 'long dashes', write: (text) => text.replace(/(?<=\s)[–-](?=\s)/g, '—') },
  {
    name: 'typographic quotes around a word',
    write: (text, pick) => replaceOne(text, word, pick, (found) => `„${found}“`),
  },
  {
    name: 'straight quotes around a word',
    write: (text, pick) => replaceOne(text, word, pick, (found) => `"${found}"`),
  },
  { name: 'guillemets around a word', write: (text, pick) => replaceOne(text, word, pick, (found) => `»${found}«`) },
  { name: 'single quotes around a word', write: (text, pick) => replaceOne(text, word, pick, (found) => `‚${found}‘`) },
  {
    name: 'a quote inside a hyphenated word',
    write: (text, pick) => replaceOne(text, /(?<!\p{L})\p{L}{2,}(?=-\p{L})/gu, pick, (found) => `„${found}“`),
  },
  {
    name: 'a quote around the end of a hyphenated word',
    write: (text, pick) => replaceOne(text, /(?<=\p{L}-)\p{L}{3,}/gu, pick, (found) => `"${found}"`),
  },
  { name: 'quotes around it all', write: (text) => `„${text}“` },
  { name: 'a final full stop', write: (text) => (/[.!?]$/.test(text) ? text.slice(0, -1) : `${text}.`) },
  { name: 'thousands with a blank', write: (text) => thousands(text, '\u00A0') },
  { name: 'thousands with a thin blank', write: (text) => thousands(text, '\u2009') },
  { name: 'thousands with a plain blank', write: (text) => thousands(text, ' ') },
  { name: 'thousands with an apostrophe', write: (text) => thousands(text, "'") },
  { name: 'thousands with a point', write: (text) => thousands(text, '.') },
  { name: 'thousands without a sign', write: (text) => thousands(text, '') },
  {
    name: 'thousands in words',
    write: (text) => text.replace(/(?<![\d.,'\u00A0] ?)(\d{1,3})(?:[. ]000)(?![\d.,]\d)/g, '$1 Tsd.'),
  },
  { name: 'x for times', write: (text) => times(text, 'x') },
  { name: 'X for times', write: (text) => times(text, 'X') },
  { name: '* for times', write: (text) => times(text, '*') },
  { name: '· for times', write: (text) => times(text, '·') },
  { name: '× for times', write: (text) => times(text, '×') },
  { name: 'times without blanks', write: (text) => text.replace(/\s[xX*·×]\s(?=1\s?\.?0)/g, '*') },
  { name: 'capital letters', write: (text) => (hasCapitalInside.test(text) ? text : text.toUpperCase()) },
  { name: 'small letters', write: (text) => (hasCapitalInside.test(text) ? text : text.toLowerCase()) },
  { name: 'a placeholder', write: (text) => `${text} <Jahr>` },
  { name: 'another placeholder', write: (text) => text.replace(/<\p{L}[^<>]*>/gu, '<Name des Wertes>') },
  ...['*innen', ':innen', '_innen', '/-innen', '/innen', '(innen)', 'Innen', '·innen'].map(gendered),
  {
    name: 'both forms, she first',
    write: (text) => text.replace(men, (man, end) => `${feminineOf(man, end)} und ${man}`),
  },
  {
    name: 'both forms, he first',
    write: (text) => text.replace(men, (man, end) => `${man} und ${feminineOf(man, end)}`),
  },
  {
    name: 'half of the other form',
    write: (text) => text.replace(men, (man, end) => `${feminineOf(man, end)} und -${man.slice(-4)}`),
  },
  {
    name: 'both forms with a stroke',
    write: (text) => text.replace(men, (man, end) => `${man}/${feminineOf(man, end)}`),
  },
  {
    name: 'a hyphen more',
    write: (text, pick) =>
      replaceOne(text, parted, pick, (found, at) => `${found.slice(0, at)}-${capitalised(found.slice(at))}`),
  },
  {
    name: 'a hyphen less',
    write: (text, pick) =>
      replaceOne(text, /(?<![\p{L}\d-])\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{3,}/gu, pick, (found) =>
        found.replace(/-\p{Lu}/u, (tail) => tail.slice(1).toLowerCase()),
      ),
  },
  {
    name: 'a blank for a hyphen',
    write: (text, pick) => replaceOne(text, /(?<=\p{Lu}{2})-(?=\p{Lu})/gu, pick, () => ' '),
  },
];

/** Errors of one letter in a long word: another wording, but no conflict. */
export const typingErrors: readonly Variant[] = [
  {
    name: 'two letters changed places',
    write: (text, pick) =>
      mistype(
        text,
        pick,
        (found, at) => found.slice(0, at) + (found[at + 1] ?? '') + (found[at] ?? '') + found.slice(at + 2),
      ),
  },
  {
    name: 'a letter less',
    write: (text, pick) => mistype(text, pick, (found, at) => found.slice(0, at) + found.slice(at + 1)),
  },
  {
    name: 'a letter twice',
    write: (text, pick) => mistype(text, pick, (found, at) => found.slice(0, at) + (found[at] ?? '') + found.slice(at)),
  },
  {
    name: 'another letter',
    write: (text, pick) =>
      mistype(text, pick, (found, at) => `${found.slice(0, at)}${found[at] === 'e' ? 'r' : 'e'}${found.slice(at + 1)}`),
  },
];

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
/** "SchülerInnen": the capital letter is what says that men are meant too. */
const hasCapitalInside = /\p{Ll}In(?:nen)?(?!\p{L})/u;
const word = /(?<![\p{L}\p{M}\d\u00AD\u200B*:_/·(-])\p{L}{4,}(?![\p{L}\p{M}\d\u00AD\u200B*:_/·(-])/gu;

/** Plural forms for men, also in the dative: what is written in two forms nowadays. */
const men =
  /(?<![\p{L}-]|in(?:nen)? (?:und|oder) |in(?:nen)?\/)\p{Lu}\p{Ll}*(?:wohner|schüler|gänger|nehmer|pfänger|zieher|sucher|pendler|beiter|mieter|lehrer|bürger|halter|nutzer|werber|Schüler|Einwohner|Bürger|Empfänger|Bezieher|Besucher|Wähler|Pendler|Mieter|Lehrer|Nutzer|Bewerber|Teilnehmer|Rentner|Arbeitnehmer)(n?)(?![\p{L}*:_/(·-]| und \p{Lu}\p{Ll}*innen)/gu;

function feminineOf(man: string, end: string): string {
  return `${end === '' ? man : man.slice(0, -end.length)}innen`;
}

function gendered(suffix: string): Variant {
  return {
    name: `Schüler${suffix}`,
    write: (text) => text.replace(men, (man, end: string) => (end === '' ? man : man.slice(0, -1)) + suffix),
  };
}

function thousands(text: string, sign: string): string {
  return text.replace(
    /(?<![\d.,'’\u00A0\u2009 ])(\d{1,3})[. ]?(000)(?:[. ]?(000))?(?![\d.,]\d|\d)/g,
    (_, head: string, ...rest) => [head, ...rest.slice(0, 2).filter((group) => typeof group === 'string')].join(sign),
  );
}

function times(text: string, sign: string): string {
  return text.replace(/(?<=\s)[xX*·×](?=\s?1[ .]?0)/g, sign);
}

/** Long words that end in another word of planning. */
const parted =
  /(?<![\p{L}\d-])\p{Lu}\p{Ll}{5,}(?=(?:einrichtungen|pflege|plätze|haushalte|wohnungen|flächen?|quote|empfänger|betreuung|beschäftigte|verbrauch|bestand|zahl|abschluss|gebäude)(?!\p{L}))\p{Ll}+/gu;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function replaceOne(
  text: string,
  pattern: RegExp,
  pick: (below: number) => number,
  write: (found: string, at: number) => string,
): string {
  const found = [...text.matchAll(pattern)];
  const one = found[pick(Math.max(1, found.length))];
  if (one === undefined) return text;
  const tail =
    /(?:einrichtungen|pflege|plätze|haushalte|wohnungen|flächen?|quote|empfänger|betreuung|beschäftigte|verbrauch|bestand|zahl|abschluss|gebäude)$/u.exec(
      one[0],
    );
  return text.slice(0, one.index) + write(one[0], tail?.index ?? one[0].length) + text.slice(one.index + one[0].length);
}

function mistype(text: string, pick: (below: number) => number, write: (found: string, at: number) => string): string {
  const found = [...text.matchAll(/(?<![\p{L}\d-])\p{L}\p{Ll}{8,}(?![\p{L}\d-])/gu)];
  const one = found[pick(Math.max(1, found.length))];
  if (one === undefined) return text;
  const at = 1 + pick(one[0].length - 3);
  return text.slice(0, one.index) + write(one[0], at) + text.slice(one.index + one[0].length);
}
