import { nameKey } from '../normalise-text.ts';
import type { Law } from './norm-citation.ts';
import { arabic, type NormToken } from './norm-tokens.ts';

/** A law's name that begins at a token, and the token after it. */
export interface FoundLaw {
  readonly law: Law;
  readonly next: number;
}

const laender: Readonly<Record<string, string>> = {
  nrw: 'NW',
  nw: 'NW',
  nordrheinwestfalen: 'NW',
  bw: 'BW',
  badenwuerttemberg: 'BW',
  bay: 'BY',
  by: 'BY',
  bayern: 'BY',
  be: 'BE',
  berlin: 'BE',
  bln: 'BE',
  bb: 'BB',
  bbg: 'BB',
  brandenburg: 'BB',
  hb: 'HB',
  brem: 'HB',
  bremen: 'HB',
  hh: 'HH',
  hmb: 'HH',
  hamburg: 'HH',
  he: 'HE',
  hess: 'HE',
  hessen: 'HE',
  mv: 'MV',
  mecklenburgvorpommern: 'MV',
  ni: 'NI',
  nds: 'NI',
  niedersachsen: 'NI',
  rp: 'RP',
  rlp: 'RP',
  rheinlandpfalz: 'RP',
  sl: 'SL',
  saarl: 'SL',
  saarland: 'SL',
  sn: 'SN',
  saechs: 'SN',
  sachsen: 'SN',
  st: 'ST',
  lsa: 'ST',
  sachsenanhalt: 'ST',
  sh: 'SH',
  schleswigholstein: 'SH',
  th: 'TH',
  thuer: 'TH',
  thueringen: 'TH',
};

/** Full names and former names of laws that municipal plans rest on, by `nameKey` without an ending in the genitive. */
const otherNames: Readonly<Record<string, string>> = {
  baugesetzbuch: 'baugb',
  grundgesetz: 'gg',
  buergerlichesgesetzbuch: 'bgb',
  bundesimmissionsschutzgesetz: 'bimschg',
  bundesnaturschutzgesetz: 'bnatschg',
  bundesklimaanpassungsgesetz: 'kang',
  kinderbildungsgesetz: 'kibiz',
  kinderundjugendfoerderungsgesetz: 'kjfoeg',
  kinderundjugendhilfegesetz: 'sgb8',
  kjhg: 'sgb8',
  schulgesetz: 'schulg',
  gemeindeordnung: 'go',
  wasserhaushaltsgesetz: 'whg',
  landeswassergesetz: 'lwg',
  waermeplanungsgesetz: 'wpg',
  personenbefoerderungsgesetz: 'pbefg',
  kreislaufwirtschaftsgesetz: 'krwg',
  rettungsgesetz: 'rettg',
  altenundpflegegesetz: 'apg',
  datenschutzgrundverordnung: 'dsgvo',
};

const books = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fuenft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwoelft',
];
const moreBooks = ['dreizehnt', 'vierzehnt'];

/** Which book of the Sozialgesetzbuch: `Achtes`, `Achten`. */
function bookOf(word: string): number | undefined {
  const stem = nameKey(word).replace(/e[sn]?$/, '');
  const at = [...books, ...moreBooks].indexOf(stem);
  return at < 0 ? undefined : at + 1;
}

const codeNumber = /^(?:SGB|Sozialgesetzbuch(?:e?s)?)[-\u00a0]?([IVX]+|\d{1,2})$/i;
const sozialgesetzbuch = /^Sozialgesetzbuch(?:e?s)?$/i;
const fullName = /^\p{Lu}[\p{L}-]*(?:gesetz(?:buch)?|ordnung)(?:e?s)?$/u;

/** The name of a law that begins at this token; undefined where none does. */
export function lawAt(tokens: readonly NormToken[], start: number): FoundLaw | undefined {
  const found = nameAt(tokens, start);
  if (found === undefined) return undefined;
  let { next } = found;
  const keys = [found.key];
  let land = found.land;
  const after = tokens[next];
  if (land === undefined && after?.type === 'word') {
    land = landOf(after.text);
    if (land !== undefined) next++;
  }
  // Another name of the same law: "KJFöG NRW (3. AG-KJHG)".
  if (tokens[next]?.text === '(') {
    const other = nameAt(tokens, next + 1);
    if (other !== undefined && tokens[other.next]?.text === ')') {
      keys.push(other.key);
      next = other.next + 1;
    }
  }
  return { law: { keys, ...(land === undefined ? {} : { land }) }, next };
}

interface FoundName {
  readonly key: string;
  readonly land?: string;
  readonly next: number;
}

function nameAt(tokens: readonly NormToken[], start: number): FoundName | undefined {
  const token = tokens[start];
  if (token === undefined) return undefined;
  if (token.type === 'act') return { key: `eu:${token.text}`, next: start + 1 };
  if (token.type === 'number') return numberedName(tokens, start);
  if (token.type !== 'word') return undefined;
  const code = codeNumber.exec(token.text)?.[1];
  if (code !== undefined) return book(arabic(code), start + 1);
  const next = tokens[start + 1];
  if (/^SGB$/i.test(token.text) || sozialgesetzbuch.test(token.text)) {
    const at = next?.text === '-' ? start + 2 : start + 1;
    const number = tokens[at];
    const numeral = number === undefined ? undefined : arabic(number.text);
    if (numeral !== undefined) return book(numeral, at + 1);
    const named = number?.type === 'word' ? bookOf(number.text) : undefined;
    if (named !== undefined && /^Buch(?:e?s)?$/i.test(tokens[at + 1]?.text ?? '')) return book(named, at + 2);
    return { key: 'sgb', next: start + 1 };
  }
  const named = bookOf(token.text);
  if (named !== undefined && /^Buch(?:e?s)?$/i.test(next?.text ?? '')) {
    const at = tokens[start + 2]?.text === 'des' ? start + 3 : start + 2;
    if (/^SGB$/i.test(tokens[at]?.text ?? '') || sozialgesetzbuch.test(tokens[at]?.text ?? ''))
      return book(named, at + 1);
  }
  if (/^Bürgerliche[ns]$/.test(token.text) && /^Gesetzbuch(?:e?s)?$/.test(next?.text ?? '')) {
    return { key: 'bgb', next: start + 2 };
  }
  return shortName(token.text, start + 1);
}

const book = (number: number | undefined, next: number): FoundName | undefined =>
  number === undefined ? undefined : { key: `sgb${number}`, next };

/** `39. BImSchV`, `3. AG-KJHG`. */
function numberedName(tokens: readonly NormToken[], start: number): FoundName | undefined {
  const [number, dot, name] = tokens.slice(start, start + 3);
  if (number === undefined || dot?.text !== '.' || name?.type !== 'word') return undefined;
  const found = shortName(name.text, start + 3);
  return found === undefined ? undefined : { ...found, key: `${number.text}.${found.key}` };
}

/** An abbreviation with two capitals at least (`BauGB`, `KiBiz`, `UN-BRK`, `SchulG-NRW`), or a name that ends in -gesetz, -ordnung. */
function shortName(text: string, next: number): FoundName | undefined {
  const tail = /^(.+)-([\p{L}]+)$/u.exec(text);
  const land = tail === null ? undefined : landOf(tail[2] ?? '');
  const name = land === undefined ? text : (tail?.[1] ?? text);
  const isShort =
    /^\p{L}[\p{L}-]*$/u.test(name) && name.replace(/\P{Lu}/gu, '').length >= 2 && landOf(name) === undefined;
  if (!isShort && !fullName.test(name)) return undefined;
  const plain = nameKey(name);
  const nominative = fullName.test(name) ? plain.replace(/(?<=gesetz|gesetzbuch)e?s$/, '') : plain;
  const key = Object.hasOwn(otherNames, nominative) ? (otherNames[nominative] ?? nominative) : nominative;
  return { key, next, ...(land === undefined ? {} : { land }) };
}

/** The Land that a word names: `NRW`, `NW`, `Nordrhein-Westfalen`. Two letters count only as capitals. */
function landOf(word: string): string | undefined {
  if (word.length === 2 && word !== word.toUpperCase()) return undefined;
  const key = nameKey(word);
  return Object.hasOwn(laender, key) ? laender[key] : undefined;
}
