import type { ErrorCode } from 'yaml';
import type { Message } from '../model/language.ts';

interface Words {
  readonly message: Message;
  readonly help: Message;
}

const quote: Message = {
  de: 'Den Wert in Anführungszeichen setzen, wenn er einen Doppelpunkt mit Leerzeichen, # oder ein Sonderzeichen am Anfang hat.',
  en: 'Put the value in quotes if it has a colon with a blank, a #, or a special character at its start.',
};

const indent: Message = {
  de: 'Die Einrückung prüfen: Leerzeichen (keine Tabulatoren), Geschwister gleich weit eingerückt.',
  en: 'Check the indentation: blanks (no tabs), siblings indented alike.',
};

const close: Message = {
  de: 'Prüfen, ob vorher ein Anführungszeichen oder eine Klammer nicht geschlossen oder ein Doppelpunkt vergessen wurde.',
  en: 'Check whether a quote or a bracket was not closed before, or a colon was forgotten.',
};

const words: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: { message: { de: 'Die Einrückung passt nicht.', en: 'The indentation does not fit.' }, help: indent },
  TAB_AS_INDENT: {
    message: { de: 'Mit einem Tabulator eingerückt.', en: 'Indented with a tab.' },
    help: { de: 'Tabulatoren durch Leerzeichen ersetzen.', en: 'Replace tabs by blanks.' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      de: 'Hier steht ein zweiter Doppelpunkt in derselben Zeile.',
      en: 'Here stands a second colon in the same line.',
    },
    help: quote,
  },
  BAD_SCALAR_START: {
    message: {
      de: 'Ein Wert darf nicht mit diesem Zeichen beginnen.',
      en: 'A value must not begin with this character.',
    },
    help: quote,
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

/** Our words for an error of the YAML reader. */
export function yamlErrorWords(code: ErrorCode): Words {
  return words[code] ?? other;
}
