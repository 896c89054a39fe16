/** Characters that are not seen and carry no meaning inside a word: soft hyphen, zero-width blanks and joiners, byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const onlyAscii = /^[\n\r\t\x20-\x7E]*$/;

/**
 * A text as it is compared: NFC, lower case, ß as ss, straight quotes, plain hyphens (a dash becomes `-` too), no soft hyphens, single blanks.
 * It is a key for comparing, not a text for people.
 */
export function normaliseText(text: string): string {
  const plain = onlyAscii.test(text)
    ? text
    : text
        .normalize('NFC')
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
  return foldCase(word.normalize('NFC').replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\-‐‑*:_·]/g, ''));
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
  let key = normaliseText(name.normalize('NFKC'));
  if (!onlyAscii.test(key)) {
    key = key
      .replace(/[äöüå]/g, (letter) => spelledOut[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[æœø]/g, (letter) => spelledOut[letter] ?? letter);
  }
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/(?<!\p{N})-|-(?!\p{N})/gu, '');
}
