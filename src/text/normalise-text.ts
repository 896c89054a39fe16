import { composed, kindOf, type CharacterKind } from './letters.ts';

/** Characters that are not seen and carry no meaning inside a word: soft hyphen, zero-width blanks and joiners, byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Nothing here has another compatible form. */
const simple = /^[\n\x20-\x7E\u00A0\u00AD\u00C0-\u024F\u2010-\u201F\u2026]*$/;

const onlyAscii = /^[\n\r\t\x20-\x7E]*$/;

/**
 * A text as it is compared: NFC, lower case, ß as ss, straight quotes, plain hyphens (a dash becomes `-` too), no soft hyphens, single blanks.
 * It is a key for comparing, not a text for people.
 */
export function normaliseText(text: string): string {
  const plain = onlyAscii.test(text)
    ? text
    : composed(text)
        .replace(/\u00AD\s+/g, '')
        .replace(invisible, '')
        .replace(/[‐‑‒–—―−]/g, '-')
        .replace(/[„“”‟»«〝〞]/g, '"')
        .replace(/[‚‘’‛›‹´`]/g, "'")
        .replace(/…/g, '...');
  return foldCase(plain).replace(/\s+/g, ' ').trim();
}

/** One word as it is looked up: NFC, lower case, ß as ss, without invisible characters, hyphens and gender signs. Umlauts stay. */
export function normaliseWord(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return foldCase(composed(word).replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\-‐‑*:_·]/g, ''));
}

function foldCase(text: string): string {
  // Not toLocaleLowerCase: the same bytes on every machine.
  const lower = text.toLowerCase();
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower;
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa' };

/**
 * The key under which two names count as the same: case, blanks, punctuation, hyphens and accents do not matter, and ä equals ae, ß equals ss.
 * Between digits a separator stays (`2015-2020` is not `20152020`). Empty where a name has neither letter nor digit.
 */
export function nameKey(name: string): string {
  if (/^[a-z0-9]*$/.test(name)) return name;
  let text = normaliseText(simple.test(name) ? name : name.normalize('NFKC'));
  if (!onlyAscii.test(text)) {
    text = text.replace(/[äöüå]/g, (letter) => spelledOut[letter] ?? letter);
    // The accents that are left become marks of their own, and those are skipped below.
    if (!onlyAscii.test(text)) text = text.normalize('NFD').replace(/[æœø]/g, (letter) => spelledOut[letter] ?? letter);
  }
  return withoutSeparators(text);
}

/** Without anything but letters and digits; between digits a hyphen for what stood there. */
function withoutSeparators(text: string): string {
  let key = '';
  let last: CharacterKind = 'other';
  let isSeparated = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === 'letter' || kind === 'digit') {
      if (isSeparated && last === 'digit' && kind === 'digit') key += '-';
      key += text.charAt(at);
      last = kind;
      isSeparated = false;
    } else if (kind === 'other') isSeparated = true;
  }
  return key;
}
