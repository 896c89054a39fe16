import type { ErrorCode } from 'yaml';
import type { Message } from '../model/language.ts';
import type { Words } from './yaml-fault.ts';

const quote: Message = {
  de: 'Den Wert in Anführungszeichen setzen.',
  en: 'Put the value in quotes.',
};

const indent: Message = {
  de: 'Die Einrückung prüfen: Leerzeichen (keine Tabulatoren), Geschwister gleich weit eingerückt.',
  en: 'Check the indentation: blanks (no tabs), siblings indented alike.',
};

const close: Message = {
  de: 'Prüfen, ob vorher ein Anführungszeichen oder eine Klammer nicht geschlossen oder ein Doppelpunkt vergessen wurde.',
  en: 'Check whether a quote or a bracket was not closed before, or a colon was forgotten.',
};

/** A colon with a blank after it in a value without quotes. */
export const secondColon: Words = {
  message: {
    de: 'Hier steht ein zweiter Doppelpunkt in derselben Zeile.',
    en: 'Here stands a second colon in the same line.',
  },
  help: quote,
};

/** A key below a key that has a value already. */
export const indentedTooFar: Words = {
  message: {
    de: 'Diese Zeile ist eingerückt, aber der Schlüssel darüber hat schon einen Wert.',
    en: 'This line is indented, but the key above it has a value already.',
  },
  help: {
    de: 'Die Zeile so weit einrücken wie den Schlüssel darüber; gehört sie zu dessen Text, den Text in Anführungszeichen setzen.',
    en: 'Indent the line as far as the key above it; if it belongs to its text, put the text in quotes.',
  },
};

/** A list below a key that has a value already. */
export const listBesideValue: Words = {
  message: {
    de: 'Hier beginnt eine Liste, aber der Schlüssel darüber hat schon einen Wert.',
    en: 'A list begins here, but the key above it has a value already.',
  },
  help: {
    de: 'Den Wert als ersten Punkt in die Liste nehmen, oder die Liste unter ihren eigenen Schlüssel setzen.',
    en: 'Take the value into the list as its first item, or put the list below a key of its own.',
  },
};

/** A list in the line of its key. */
export const listOnKeyLine: Words = {
  message: {
    de: 'Eine Liste beginnt in der Zeile unter dem Schlüssel.',
    en: 'A list begins in the line below its key.',
  },
  help: {
    de: 'Die Punkte („- …“) in eigene Zeilen setzen, oder [a, b] schreiben; beginnt ein Text mit „- “, ihn in Anführungszeichen setzen.',
    en: 'Put the items (“- …”) in lines of their own, or write [a, b]; if a text begins with “- ”, put it in quotes.',
  },
};

/** A quote without its counterpart. */
export const unclosedQuote = (mark: string): Words => ({
  message: {
    de: `Dieses Anführungszeichen (${mark}) wird nicht geschlossen.`,
    en: `This quote (${mark}) is not closed.`,
  },
  help: {
    de: `Am Ende des Textes ${mark} ergänzen; die weiteren Zeilen des Textes müssen eingerückt sein.`,
    en: `Add ${mark} at the end of the text; further lines of the text must be indented.`,
  },
});

/** A bracket without its counterpart. */
export const unclosedBracket = (bracket: string): Words => ({
  message: { de: `Diese Klammer (${bracket}) wird nicht geschlossen.`, en: `This bracket (${bracket}) is not closed.` },
  help: {
    de: `${bracket === '[' ? ']' : '}'} ergänzen; beginnt ein Text selbst mit ${bracket}, ihn in Anführungszeichen setzen.`,
    en: `Add ${bracket === '[' ? ']' : '}'}; if a text itself begins with ${bracket}, put it in quotes.`,
  },
});

/** Text behind a closing quote or bracket. */
export const closedTooEarly = (mark: string): Words => ({
  message: { de: `Nach dem schließenden ${mark} steht noch Text.`, en: `There is text after the closing ${mark}.` },
  help: {
    de: `Den ganzen Wert in Anführungszeichen setzen, innen " als \\" in "…" und ' als '' in '…'.`,
    en: `Put the whole value in quotes, inside " as \\" in "…" and ' as '' in '…'.`,
  },
});

/** A character that no value may begin with. */
export const wrongStart = (character: string): Words => ({
  message: {
    de: `Ein Wert darf nicht mit dem Zeichen ${character} beginnen.`,
    en: `A value must not begin with the character ${character}.`,
  },
  help: quote,
});

/** Text in the line of `|` or `>`. */
export const textAfterBar: Words = {
  message: {
    de: 'Nach | oder > darf in derselben Zeile kein Text stehen.',
    en: 'No text may stand after | or > in the same line.',
  },
  help: {
    de: 'Den Text eingerückt in die nächste Zeile setzen, oder ihn in Anführungszeichen setzen.',
    en: 'Put the text, indented, into the next line, or put it in quotes.',
  },
};

/** A comma with nothing before it. */
export const strayComma: Words = {
  message: { de: 'Vor diesem Komma fehlt ein Wert.', en: 'A value is missing before this comma.' },
  help: { de: 'Den Wert ergänzen oder das Komma löschen.', en: 'Add the value, or delete the comma.' },
};

/** A line of a list without its hyphen. */
export const missingHyphen: Words = {
  message: {
    de: 'Hier fehlt der Strich („- “) der Liste, oder die Einrückung passt nicht.',
    en: 'The hyphen (“- ”) of the list is missing here, or the indentation does not fit.',
  },
  help: indent,
};

/** A key on the level of a list, or text behind the end of everything. */
export const keyAfterList: Words = {
  message: {
    de: 'Diese Zeile gehört nicht mehr zu dem, was darüber steht: Liste und Schlüssel passen nicht auf dieselbe Ebene.',
    en: 'This line does not belong to what stands above it: a list and keys do not fit on one level.',
  },
  help: {
    de: 'Die Zeile einrücken, oder sie als Punkt der Liste („- …“) schreiben.',
    en: 'Indent the line, or write it as an item of the list (“- …”).',
  },
};

/** Values in brackets that nothing parts. */
export const missingComma: Words = {
  message: {
    de: 'Zwischen den Werten in der Klammer fehlt ein Komma.',
    en: 'A comma is missing between the values in the bracket.',
  },
  help: {
    de: 'Ein Komma setzen; gehört der Doppelpunkt zum Text, den Text in Anführungszeichen setzen.',
    en: 'Put a comma; if the colon belongs to the text, put the text in quotes.',
  },
};

const words: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: { message: { de: 'Die Einrückung passt nicht.', en: 'The indentation does not fit.' }, help: indent },
  TAB_AS_INDENT: {
    message: { de: 'Mit einem Tabulator eingerückt.', en: 'Indented with a tab.' },
    help: { de: 'Tabulatoren durch Leerzeichen ersetzen.', en: 'Replace tabs by blanks.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      de: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, oder der Text gehört eingerückt in die Zeile davor.',
      en: 'A colon is missing after the key, or the text belongs, indented, to the line before.',
    },
    help: indent,
  },
  MISSING_CHAR: {
    message: {
      de: 'Hier fehlt ein Zeichen: ein Doppelpunkt, ein Komma, ein Anführungszeichen oder eine Klammer.',
      en: 'A character is missing here: a colon, a comma, a quote or a bracket.',
    },
    help: close,
  },
  UNEXPECTED_TOKEN: { message: { de: 'Das passt hier nicht.', en: 'This does not fit here.' }, help: close },
  BAD_DQ_ESCAPE: {
    message: {
      de: 'In doppelten Anführungszeichen leitet \\ eine Umschreibung ein, und diese gibt es nicht.',
      en: 'In double quotes \\ begins an escape, and there is none like this.',
    },
    help: {
      de: 'Einfache Anführungszeichen verwenden oder \\\\ schreiben.',
      en: 'Use single quotes, or write \\\\.',
    },
  },
  KEY_OVER_1024_CHARS: {
    message: { de: 'Ein Schlüssel ist länger als 1024 Zeichen.', en: 'A key is longer than 1024 characters.' },
    help: close,
  },
};

const other: Words = { message: { de: 'Das ist kein gültiges YAML.', en: 'This is not valid YAML.' }, help: close };

/** Our words for an error of the YAML reader that needs no closer look. */
export function yamlErrorWords(code: ErrorCode): Words {
  return words[code] ?? other;
}
