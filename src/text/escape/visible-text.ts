/** Everything usual: no character of it is hidden, so most texts need no second look. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/**
 * Characters that cannot be seen but act: controls (C0, DEL, C1), bidirectional marks, zero widths, fillers, tags,
 * line and paragraph separators, and what is no character at all (lone surrogates, U+FFFE and its like).
 * Left alone are the presentation selectors of emoji and the soft hyphen, which an output may break words at.
 */
const hidden =
  /(?!\u00ad|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Writes one character as its number: `\u{1B}`. */
export function nameCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** Replaces every hidden character except those that `keep` names; what stays is the same text, and often the same string. */
export function replaceHidden(text: string, replace: (character: string) => string, keep = ''): string {
  if (plain.test(text)) return text;
  return text.replace(hidden, (character) => (keep.includes(character) ? character : replace(character)));
}

/** Makes hidden characters visible by their number (`\u{1B}`), except those that `keep` names. */
export function visibleText(text: string, keep = ''): string {
  return replaceHidden(text, nameCharacter, keep);
}

/** `##[name]` is a command for GitHub's runner wherever it stands in a line of the log: not any more. */
export function disarmBrackets(text: string): string {
  return text.includes('##[') ? text.replaceAll('##[', `#${nameCharacter('#')}[`) : text;
}

/** Puts a text on one line: line breaks and tabs become a blank, as do blanks in a row; the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(lineBreaks, ' ').replace(/ {2,}/g, ' ').trim();
}
