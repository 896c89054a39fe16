import stringWidth from 'string-width';

const emoji = /\p{Regional_Indicator}{2}|\p{Emoji_Presentation}\p{Emoji_Modifier}?|\p{Emoji}\ufe0f\u20e3?/gu;
const marks = /[\p{Mn}\p{Me}]/gu;

/** The columns of a terminal that a text without control characters takes. */
export function textWidth(text: string): number {
  if (/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  // The library knows East Asian signs, but neither newer emoji nor most combining marks.
  return stringWidth(text.replace(emoji, '語').replace(marks, ''));
}
